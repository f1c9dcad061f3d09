package nl.tweestap.wrong.web;

import jakarta.transaction.Transactional;

/** A page that decides what belongs together. */
@Transactional
class BeginsTransactions {

    @Transactional
    void begin() {}
}

package nl.tweestap.wrong;

import nl.tweestap.directory.csv.CsvDirectory;

/** Somebody who wants one adapter and no other. */
final class KnowsCsv {

    CsvDirectory directory() {
        return new CsvDirectory();
    }
}

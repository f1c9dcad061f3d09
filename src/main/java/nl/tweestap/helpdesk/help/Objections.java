package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tweestap.account.Account;
import nl.tweestap.database.Forgetful;
import nl.tweestap.seal.Seal;

/** By which owners say that a change was not theirs, in the database: hashes, no tokens. */
@ApplicationScoped
public class Objections implements Forgetful {

    /** Somebody on a school trip reads mail again. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    /** 128 bits, in letters that no mail program and no address changes. */
    private static final int TOKEN_LENGTH_BYTES = 16;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject RandomGenerator randomness;
    @Inject InstantSource clock;

    /** Of what was done; the token is told once, here. */
    @Transactional(Transactional.TxType.MANDATORY)
    String open(Account account, HelpRequest request) {
        byte[] bytes = new byte[TOKEN_LENGTH_BYTES];
        randomness.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        ObjectionRow row = new ObjectionRow();
        row.id = UUID.randomUUID().toString();
        row.tokenHash = hash(token);
        row.accountId = account.id();
        row.personId = request.personId();
        row.act = request.act();
        row.toldAt = clock.instant();
        database.persist(row);
        return token;
    }

    private String hash(String token) {
        return seal.keyedHash("not-me/" + token);
    }

    /** What a token is of. */
    record Told(String id, String accountId, String personId, Act act) {}

    /** Empty for a token nobody was told. */
    @Transactional
    Optional<Told> find(String token) {
        return database.createQuery(
                        "select o from ObjectionRow o where o.tokenHash = :hash",
                        ObjectionRow.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .map(row -> new Told(row.id, row.accountId, row.personId, row.act))
                .findFirst();
    }

    /** What was told of an account until now can be objected to no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(String accountId) {
        database.createQuery(
                        "update ObjectionRow o set o.objectedAt = :now"
                                + " where o.accountId = :account and o.objectedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from ObjectionRow o where o.toldAt < :before")
                .setParameter("before", now.minus(GOOD_FOR))
                .executeUpdate();
    }
}

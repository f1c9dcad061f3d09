package nl.tweestap.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.TestDatabase;

/** Accounts and authenticators for tests. */
public final class Fixture {

    public static final SharedSecret SECRET =
            new SharedSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** Nobody's session, so that every one of the account is another one. */
    private static final Actor ACTOR = new Actor("nobody's", "Test");

    private Fixture() {}

    public static Account account(TestDatabase database) {
        String name = TestDatabase.unique("noor");
        return database.get(Accounts.class)
                .create(
                        "rpo",
                        name,
                        new Accounts.Profile("Noor de Wit", name + "@rpo.example"),
                        "nl");
    }

    /** Somebody of whom the directory knows no mail address. */
    static Account withoutMail(TestDatabase database) {
        return database.get(Accounts.class)
                .create(
                        "rpo",
                        TestDatabase.unique("noor"),
                        new Accounts.Profile("Noor de Wit", ""),
                        "nl");
    }

    /** The same person, who reads another language. */
    static Account reading(String language, Account account) {
        return new Account(
                account.id(),
                account.school(),
                account.username(),
                account.displayName(),
                account.mail(),
                language,
                account.defaultAuthenticator(),
                Account.Hold.NONE,
                0);
    }

    /** The account as it is now. */
    public static Account now(Account account, TestDatabase database) {
        return database.get(Accounts.class).find(account.id()).orElseThrow();
    }

    public static RecoveryCodes set(Instant now) {
        return new RecoveryCodes(
                UUID.randomUUID().toString(),
                "Herstelcodes",
                now,
                Optional.empty(),
                RecoveryCode.PER_SET);
    }

    public static List<RecoveryCode> codes() {
        return Stream.generate(() -> RecoveryCode.random(new SecureRandom()))
                .limit(RecoveryCode.PER_SET)
                .toList();
    }

    public static AuthenticatorApp app(Instant now) {
        return new AuthenticatorApp(
                UUID.randomUUID().toString(), "App", now, Optional.empty(), SECRET, Totp.NEVER);
    }

    public static Phone phone(Instant now, String number) {
        return new Phone(
                UUID.randomUUID().toString(),
                "Telefoon",
                now,
                Optional.empty(),
                new PhoneNumber(number),
                Channel.SMS);
    }

    /** A mobile number nobody else in this run has. */
    public static String number() {
        return "+316" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 80_000_000));
    }

    /** Binds what somebody has proven, as the use cases do: with the account locked. */
    public static boolean bind(TestDatabase database, Account account, Authenticator one) {
        return locked(database, account, locked -> binding(database).bind(locked, one, ACTOR));
    }

    /** Binds a set of recovery codes. */
    public static void bindCodes(
            TestDatabase database, Account account, RecoveryCodes set, List<RecoveryCode> codes) {
        locked(
                database,
                account,
                locked -> {
                    binding(database).bindCodes(locked, set, codes, ACTOR);
                    return true;
                });
    }

    /** Unbinds one. */
    public static boolean unbind(TestDatabase database, Account account, String id) {
        return locked(database, account, locked -> binding(database).unbind(locked, id, ACTOR));
    }

    /** Makes one the default. */
    public static void chooseDefault(TestDatabase database, Account account, String id) {
        locked(
                database,
                account,
                locked -> {
                    binding(database).chooseDefault(locked, id, "Test");
                    return true;
                });
    }

    private static Binding binding(TestDatabase database) {
        return database.get(Binding.class);
    }

    /** Does something in a transaction that has locked the account. */
    public static <T> T locked(
            TestDatabase database, Account account, Function<LockedAccount, T> work) {
        return database.inTransaction(
                () -> work.apply(database.get(Accounts.class).lock(account.id())));
    }
}

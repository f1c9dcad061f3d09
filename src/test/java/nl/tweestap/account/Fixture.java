package nl.tweestap.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.TestDatabase;

/** Accounts and authenticators for the tests of this package, and many hands at once. */
final class Fixture {

    static final SharedSecret SECRET =
            new SharedSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private Fixture() {}

    static Account account(TestDatabase database) {
        String name = TestDatabase.unique("noor");
        return database.get(Accounts.class)
                .create(
                        "rpo",
                        name,
                        new Accounts.Profile("Noor de Wit", name + "@rpo.example"),
                        "nl");
    }

    /** The account as it is now. */
    static Account now(Account account, TestDatabase database) {
        return database.get(Accounts.class).find(account.id()).orElseThrow();
    }

    static RecoveryCodes set(Instant now) {
        return new RecoveryCodes(
                UUID.randomUUID().toString(),
                "Herstelcodes",
                now,
                Optional.empty(),
                RecoveryCode.PER_SET);
    }

    static List<RecoveryCode> codes() {
        return Stream.generate(() -> RecoveryCode.random(new SecureRandom()))
                .limit(RecoveryCode.PER_SET)
                .toList();
    }

    static AuthenticatorApp app(Instant now) {
        return new AuthenticatorApp(
                UUID.randomUUID().toString(), "App", now, Optional.empty(), SECRET, Totp.NEVER);
    }

    static Phone phone(Instant now, String number) {
        return new Phone(
                UUID.randomUUID().toString(),
                "Telefoon",
                now,
                Optional.empty(),
                new PhoneNumber(number),
                Channel.SMS);
    }

    /** A mobile number nobody else in this run has. */
    static String number() {
        return "+316" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 80_000_000));
    }

    /** Runs the same thing at once, each time with the next argument. */
    static <A, T> List<T> atOnce(int times, Iterator<A> arguments, Function<A, T> work)
            throws Exception {
        return atOnce(
                times,
                () -> {
                    A argument;
                    synchronized (arguments) {
                        argument = arguments.next();
                    }
                    return work.apply(argument);
                });
    }

    /** Runs the same thing so many times at once and gives all answers. */
    static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(times);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> answers =
                    IntStream.range(0, times)
                            .mapToObj(
                                    number ->
                                            hands.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.call();
                                                    }))
                            .toList();
            start.countDown();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            hands.shutdown();
        }
    }
}

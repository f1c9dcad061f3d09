import com.sun.management.OperatingSystemMXBean;
import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * CPU of checking one password, alone in a loop and with the portal's own costs: milliseconds with
 * one thread, and with as many as there are cores. Usage: java -cp LIBRARIES bench/HashAlone.java
 */
final class HashAlone {

    private static final int ROUNDS = 60;

    public static void main(String[] args) {
        Argon2 library = Argon2Factory.create(Argon2Types.ARGON2id, 16, 32);
        byte[] password = "welkom-in-de-demo".getBytes(StandardCharsets.UTF_8);
        String hash = library.hash(2, 19 * 1024, 1, password);
        int cores = Runtime.getRuntime().availableProcessors();
        check(library, hash, password, 1, 20);
        System.out.printf(
                "%.1f %.1f%n",
                check(library, hash, password, 1, ROUNDS),
                check(library, hash, password, cores, ROUNDS));
    }

    /** CPU a check in milliseconds; rounds is how many each thread makes. */
    private static double check(Argon2 library, String hash, byte[] password, int threads, int rounds) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = machine.getProcessCpuTime();
        Thread[] all =
                IntStream.range(0, threads)
                        .mapToObj(
                                number ->
                                        new Thread(
                                                () -> {
                                                    for (int round = 0; round < rounds; round++) {
                                                        library.verify(hash, password);
                                                    }
                                                }))
                        .toArray(Thread[]::new);
        for (Thread one : all) {
            one.start();
        }
        for (Thread one : all) {
            try {
                one.join();
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        }
        return (machine.getProcessCpuTime() - before) / 1e6 / threads / rounds;
    }
}

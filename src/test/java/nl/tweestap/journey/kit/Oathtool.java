package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The command {@code oathtool}: somebody else's authenticator app (package oathtool). */
public final class Oathtool {

    private Oathtool() {}

    /** The six digits it computes for this moment. */
    public static String code(String base32Key, Instant at) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Programs.path("oathtool").toString(),
                        "--totp",
                        "--base32",
                        "--now",
                        "@" + at.getEpochSecond(),
                        "-");
        try {
            Process process = builder.start();
            process.outputWriter().append(base32Key).append('\n').close();
            String code =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String complaint =
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!complaint.isEmpty()) {
                throw new IllegalStateException(complaint);
            }
            return code.strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

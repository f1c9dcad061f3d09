package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the server is started: the WAR on Payara Micro, with the settings of an administrator.
 *
 * @param data where it keeps everything
 * @param settings environment variables, in addition to those of the tests themselves
 */
record Launch(Path data, int port, Map<String, String> settings) {

    /** Quick to start, on two cores that have other things to do. */
    static final List<String> FLAGS =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-BytecodeVerificationRemote",
                    "-XX:+UseSerialGC",
                    "-Xmx512m");

    Launch {
        settings = Map.copyOf(settings);
    }

    Process start(Path log) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command());
            builder.environment().putAll(settings);
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(
                List.of(
                        "-Djava.net.preferIPv4Stack=true",
                        "@" + Path.of("server", "java.options").toAbsolutePath(),
                        "-jar",
                        Path.of("target", "payara-micro.jar").toAbsolutePath().toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--rootdir",
                        Folders.fresh(data.resolve("server")).toString(),
                        "--port",
                        String.valueOf(port),
                        "--prebootcommandfile",
                        Path.of("server", "preboot.txt").toAbsolutePath().toString(),
                        "--deploy",
                        Path.of("target", "ROOT.war").toAbsolutePath().toString()));
        return command;
    }
}

package nl.tweestap.journey.kit;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Bringing people in from a file by plain forms, as a browser without scripts does. */
public final class ImportForms {

    private static final String BOUNDARY = "----tweestap-test";

    private ImportForms() {}

    /** What a browser sends with a file. */
    public static byte[] body(byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"file\";"
                                + " filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** Sends a file to where it is taken; follows nothing. */
    public static Answer send(Caller caller, String path, byte[] file, Map<String, String> more) {
        var request =
                caller.request(path)
                        .setHeader("Origin", caller.portal().origin())
                        .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body(file)));
        more.forEach(request::setHeader);
        return caller.send(request);
    }

    /** Sends a file as an employee of the desk, and follows. */
    public static Answer send(Desk desk, byte[] file) {
        String path = desk.path() + "/import";
        return desk.caller().follow(send(desk.caller(), path, file, Map.of()));
    }
}

package nl.tweestap.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** Sends a finished page the way the browser wants it, or says that it has it already. */
final class FinishedAnswer {

    private FinishedAnswer() {}

    static void send(
            FinishedPage page,
            AskedPage asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean isCompressed = wantsCompressed(request);
        String tag = page.tag(isCompressed);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", vary(asked));
        if (isKnown(tag, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (isCompressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length(isCompressed));
        page.write(response.getOutputStream(), isCompressed);
    }

    private static String vary(AskedPage asked) {
        if (asked.view() == AskedPage.View.FRONT_DOOR) {
            return "Accept-Encoding, Accept-Language";
        }
        return asked.dependsOnBrowser()
                ? "Accept-Encoding, User-Agent, Sec-CH-UA-Platform"
                : "Accept-Encoding";
    }

    /** Whether gzip is named and not refused with a zero (RFC 9110 §12.5.3). */
    static boolean wantsCompressed(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.split(",", -1))
                        .map(String::strip)
                        .anyMatch(
                                one ->
                                        one.startsWith("gzip")
                                                && !one.matches(".*;\\s*q=0(\\.0*)?"));
    }

    private static boolean isKnown(String tag, HttpServletRequest request) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && (known.strip().equals("*")
                        || Arrays.stream(known.split(",", -1))
                                .map(String::strip)
                                .anyMatch(one -> one.equals(tag) || one.equals("W/" + tag)));
    }
}

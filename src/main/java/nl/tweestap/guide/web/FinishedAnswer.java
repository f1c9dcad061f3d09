package nl.tweestap.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.tweestap.shell.AcceptedEncoding;

/** Sends a finished page the way the browser wants it, or says that it has it already. */
final class FinishedAnswer {

    /**
     * The same for everybody: browsers ask each time whether it changed, and a cache that many
     * share answers for us, for about as long as a change of the content takes to be seen anyway.
     */
    private static final String SHARED = "public, max-age=0, s-maxage=10";

    /** Not for a cache that many share: most of those cannot tell browsers apart. */
    private static final String PRIVATE = "private, no-cache";

    private static final Pattern COMMA = Pattern.compile(",");

    private FinishedAnswer() {}

    static void send(
            FinishedPage page,
            AskedPage asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean isCompressed = AcceptedEncoding.isGzip(header(request, "Accept-Encoding"));
        String tag = page.tag(isCompressed);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", isSameForAll(asked) ? SHARED : PRIVATE);
        response.setHeader("Vary", vary(asked));
        String known = header(request, "If-None-Match");
        if (!known.isEmpty() && isKnown(tag, known)) {
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

    private static boolean isSameForAll(AskedPage asked) {
        return asked.view() != AskedPage.View.FRONT_DOOR && !asked.dependsOnBrowser();
    }

    /** A guide, and the landing page, may be another one for who is signed in. */
    private static String vary(AskedPage asked) {
        String always = "Accept-Encoding, Cookie";
        if (asked.view() == AskedPage.View.FRONT_DOOR) {
            return always + ", Accept-Language";
        }
        return asked.dependsOnBrowser() ? always + ", User-Agent, Sec-CH-UA-Platform" : always;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }

    /** Whether one of the tags the browser names is this one (RFC 9110 §13.1.2). */
    static boolean isKnown(String tag, String known) {
        return COMMA.splitAsStream(known)
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}

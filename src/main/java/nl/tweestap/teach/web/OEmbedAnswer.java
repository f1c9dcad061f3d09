package nl.tweestap.teach.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.KnownPlaces;
import nl.tweestap.shell.Settings;
import nl.tweestap.teach.oembed.AskedAddress;
import nl.tweestap.teach.oembed.Format;
import nl.tweestap.teach.oembed.Refusal;
import nl.tweestap.teach.oembed.Rich;
import nl.tweestap.teach.oembed.Room;

/**
 * Answers {@code /oembed?url=…}: how another site shows a guide of ours (oEmbed 1.0). The address
 * is read, never followed. What everybody may read anyway is told to every site, so a script of any
 * page may read the answer; no cookie plays a part in it.
 */
@WebServlet(OEmbedAnswer.PATH)
public class OEmbedAnswer extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/teach/oembed-answer";

    private static final List<String> ASKED = List.of("url", "format", "maxwidth", "maxheight");

    /** As long as a page that changed is not seen at most; see {@code cache_age} for others. */
    private static final String KEEPING = "public, max-age=300";

    @Inject transient SharedPages pages;
    @Inject transient KnownPlaces places;
    @Inject transient Settings settings;
    @Inject transient CurrentAddress here;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", KEEPING);
        response.addHeader("Vary", "Accept-Language");
        Optional<Refusal> clumsy = clumsy(request);
        if (clumsy.isPresent()) {
            refuse(clumsy.get(), response);
            return;
        }
        Format format = Format.of(given(request, "format")).orElse(Format.JSON);
        AskedAddress asked = AskedAddress.read(given(request, "url")).orElseThrow();
        Optional<Rich> rich =
                Optional.of(asked)
                        .filter(address -> address.isOf(site()))
                        .flatMap(address -> pages.findPasted(address, here.language()))
                        .flatMap(page -> Rich.of(page, room(request), site(), asked.choices()));
        if (rich.isEmpty()) {
            refuse(missing(asked), response);
            return;
        }
        send(format.write(rich.get().values()), format.type(), response);
    }

    private static Optional<Refusal> clumsy(HttpServletRequest request) {
        if (ASKED.stream().anyMatch(name -> values(request, name).length > 1)) {
            return Optional.of(Refusal.TWICE);
        }
        if (Format.of(given(request, "format")).isEmpty()) {
            return Optional.of(Refusal.FORMAT);
        }
        if (given(request, "url").isBlank()) {
            return Optional.of(Refusal.NO_ADDRESS);
        }
        if (AskedAddress.read(given(request, "url")).isEmpty()) {
            return Optional.of(Refusal.NOT_AN_ADDRESS);
        }
        boolean isSized =
                Room.read(given(request, "maxwidth"), given(request, "maxheight")).isPresent();
        return isSized ? Optional.empty() : Optional.of(Refusal.NO_SIZE);
    }

    private static Room room(HttpServletRequest request) {
        return Room.read(given(request, "maxwidth"), given(request, "maxheight")).orElseThrow();
    }

    private Refusal missing(AskedAddress asked) {
        if (!asked.isOf(site())) {
            return Refusal.ELSEWHERE;
        }
        return places.isForOnePerson(asked.path()) ? Refusal.PRIVATE : Refusal.NO_GUIDE;
    }

    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status());
        String example = site() + "/" + OEmbedPlaces.OEMBED + "?url=" + site() + "/…";
        String words = refusal.words(here.language(), example) + "\n";
        send(words.getBytes(StandardCharsets.UTF_8), "text/plain", response);
    }

    private static void send(byte[] bytes, String type, HttpServletResponse response)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private URI site() {
        return settings.address();
    }

    private static String given(HttpServletRequest request, String name) {
        String[] values = values(request, name);
        return values.length == 0 ? "" : values[0];
    }

    private static String[] values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }
}

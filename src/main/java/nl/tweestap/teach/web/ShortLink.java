package nl.tweestap.teach.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.KnownSchools;
import nl.tweestap.shell.Redirect;
import nl.tweestap.teach.Destinations;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.ShortLinks;
import nl.tweestap.text.Language;
import nl.tweestap.text.SpokenLanguages;

/** Leads from a short link to its page, in the reader's language and on the reader's device. */
@WebServlet(ShortLink.PATH)
public class ShortLink extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/teach/short-link";

    @Inject transient ShortLinks links;
    @Inject transient Destinations destinations;
    @Inject transient CurrentAddress address;
    @Inject transient KnownSchools schools;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<GuideAddress> found = links.find(typed(address));
        if (found.isPresent()) {
            Redirect.to(request, response, path(found.get(), request));
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/teach/no-link.xhtml").forward(request, response);
    }

    /** The word behind {@code /g/}. */
    static String typed(CurrentAddress address) {
        return address.get().segment(1).orElse("");
    }

    private String path(GuideAddress meant, HttpServletRequest request) {
        SpokenLanguages spoken = schools.languages(Optional.of(meant.school()));
        Language reader =
                spoken.wished(request.getHeader("Accept-Language")).orElseGet(spoken::own);
        return destinations.path(meant, reader, guess(request));
    }

    private static Optional<Device> guess(HttpServletRequest request) {
        return Device.guess(header(request, "Sec-CH-UA-Platform"), header(request, "User-Agent"));
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}

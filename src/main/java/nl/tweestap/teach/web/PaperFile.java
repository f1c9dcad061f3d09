package nl.tweestap.teach.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.teach.paper.web.Papers;

/**
 * A handout as PDF. A set is asked for by {@code ?guide=app/ios&guide=lost-phone/ios}; what is no
 * guide of the school is left out of it.
 */
@WebServlet(PaperFile.PATH)
public class PaperFile extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/teach/paper-file";

    /** A reader who was refused asks again after so many seconds. */
    private static final String PATIENCE = "10";

    @Inject transient CurrentAddress address;
    @Inject transient Schools schools;
    @Inject transient Guides guides;
    @Inject transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!address.language().isForPaper()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Address asked = address.get();
        School school = asked.school().flatMap(schools::find).orElseThrow();
        String what = asked.segment(2).orElse("");
        if (what.equals(PaperPlaces.POSTER) && asked.segment(3).isEmpty()) {
            answer(
                    request,
                    response,
                    school.slug() + "-begin",
                    () -> papers.poster(school, address.language()));
            return;
        }
        List<Guide> wanted = wanted(request, asked, school).limit(Papers.MOST_GUIDES).toList();
        if (wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(request, response, school.slug() + "-" + what, () -> papers.of(wanted));
    }

    private Stream<Guide> wanted(HttpServletRequest request, Address asked, School school) {
        Optional<String> device = asked.segment(3);
        if (device.isPresent()) {
            return guide(school, asked.segment(2).orElse(""), device.get()).stream();
        }
        boolean isSet = asked.segment(2).filter(PaperPlaces.SET::equals).isPresent();
        return Stream.of(Optional.ofNullable(request.getParameterValues("guide")))
                .flatMap(Optional::stream)
                .flatMap(Arrays::stream)
                .filter(name -> isSet)
                .limit(Papers.MOST_GUIDES)
                .distinct()
                .map(name -> name.split("/", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> guide(school, parts[0], parts[1]).stream());
    }

    private Optional<Guide> guide(School school, String slug, String tag) {
        return Device.ofTag(tag)
                .flatMap(device -> guides.guide(school, slug, device, address.language()));
    }

    /** For who asks for the headers only nothing is made. */
    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            Supplier<Optional<byte[]>> making)
            throws IOException {
        boolean isWanted = !request.getMethod().equals("HEAD");
        Optional<byte[]> paper = isWanted ? making.get() : Optional.of(new byte[0]);
        if (paper.isEmpty()) {
            response.setHeader("Retry-After", PATIENCE);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.setContentType("application/pdf");
        if (isWanted) {
            response.setContentLength(paper.get().length);
            response.getOutputStream().write(paper.get());
        }
    }
}

package nl.tweestap.guide.web;

import jakarta.faces.context.ResponseWriter;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweestap.guide.Followed;
import nl.tweestap.guide.Following;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.PageWriting;
import nl.tweestap.shell.Redirect;

/**
 * Serves the open pages from memory. A page that is not there yet is made by its Facelet, once.
 * Nothing in them depends on who is looking, only on the address and on the guess of the device.
 */
@WebServlet(FinishedPages.PATH)
public class FinishedPages extends HttpServlet {

    /** Only the address filter forwards here; nobody can ask for it. */
    static final String PATH = "/guide/finished-page";

    /**
     * Short guides some 40 KB each, the long ones 100; when it is reached all are forgotten and
     * made again.
     */
    static final int MAX_PAGES = 800;

    @Inject transient AskedPages askedPages;
    @Inject transient PageEdition edition;
    @Inject transient FrameDoor frames;
    @Inject transient CurrentAddress address;
    @Inject transient CurrentUser user;
    @Inject transient OpenGuide open;
    @Inject transient TryLinks tryLinks;
    @Inject transient Following following;
    @Inject transient ReadyPages ready;
    @Inject transient FormerAddresses formerly;

    private final transient Map<AskedPage, FinishedPage> finished = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AskedPage asked = askedPages.read(address.get(), request);
        request.setAttribute(AskedPage.ATTRIBUTE, asked);
        if (address.get().isFramed()) {
            frames.open(asked.school(), request, response);
        }
        Optional<String> moved = asked.view().isMissing() ? formerly.now(asked) : Optional.empty();
        if (moved.isPresent()) {
            Redirect.to(request, response, moved.get());
        } else if (asked.view().isMissing()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            unkept(asked, request, response);
        } else if (asked.trial().did() == Trial.Did.RIGHT) {
            String next = tryLinks.getNext();
            boolean isFramed = asked.view().isFramed();
            Redirect.to(request, response, isFramed ? embedded(asked).address(next) : next);
        } else if (isForOne(asked, request)) {
            unkept(asked, request, response);
        } else {
            kept(asked, request, response);
        }
    }

    private static void unkept(
            AskedPage asked, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(asked.view().file()).forward(request, response);
    }

    private void kept(AskedPage asked, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long now = edition.now();
        FinishedPage page = finished.get(asked);
        if (page == null || page.edition() != now) {
            page = make(asked, now, request, response);
        }
        if (finished.containsKey(asked)) {
            ready.keep(askedPath(request), request, asked, page);
        }
        FinishedAnswer.send(page, asked, request, response);
    }

    private static String askedPath(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    }

    /**
     * A page that follows its reader, and a landing page that greets one, is made for that reader
     * and kept nowhere.
     */
    private boolean isForOne(AskedPage asked, HttpServletRequest request) {
        if (asked.view() == AskedPage.View.LANDING) {
            return user.isKnown();
        }
        if (asked.view() != AskedPage.View.GUIDE || !open.guide().follows()) {
            return false;
        }
        Optional<Followed> followed = following.reader();
        followed.ifPresent(reader -> request.setAttribute(OpenGuide.FOLLOWED, reader));
        return followed.isPresent();
    }

    private FinishedPage make(
            AskedPage asked, long now, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CapturedResponse captured = new CapturedResponse(response);
        PageWriting.begin(request, writer -> around(writer, asked));
        try {
            request.getRequestDispatcher(asked.view().file()).forward(request, captured);
        } finally {
            PageWriting.end(request);
        }
        FinishedPage page = new FinishedPage(captured.bytes(), now);
        if (captured.getStatus() == HttpServletResponse.SC_OK) {
            if (finished.size() >= MAX_PAGES) {
                finished.clear();
            }
            finished.put(asked, page);
        }
        return page;
    }

    private static ResponseWriter around(ResponseWriter writer, AskedPage asked) {
        ResponseWriter same = new SameForAllWriter(writer);
        return asked.view().isFramed() ? new FramedWriter(same, embedded(asked)) : same;
    }

    private static EmbeddedLinks embedded(AskedPage asked) {
        return new EmbeddedLinks(asked.school());
    }
}

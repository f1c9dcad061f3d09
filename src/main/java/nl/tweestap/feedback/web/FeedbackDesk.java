package nl.tweestap.feedback.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.tweestap.feedback.Answer;
import nl.tweestap.feedback.AnsweredStep;
import nl.tweestap.feedback.Feedback;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Redirect;

/** Takes an answer and thanks for it. Asks nobody who they are. */
@WebServlet(FeedbackDesk.PATH)
public class FeedbackDesk extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/feedback/desk";

    /** Request attribute that says that no answer was chosen. */
    static final String UNANSWERED = FeedbackDesk.class.getName() + ".unanswered";

    @Inject transient CurrentAddress address;
    @Inject transient Feedback feedback;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean isThanks = address.get().rest().contains(FeedbackPlaces.THANKS);
        show(isThanks ? "/feedback/thanks.xhtml" : "/feedback/ask.xhtml", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String given = request.getParameter("answer");
        Optional<Answer> answer = Optional.ofNullable(given).flatMap(Answer::ofTag);
        if (answer.isEmpty()) {
            request.setAttribute(UNANSWERED, true);
            show("/feedback/ask.xhtml", request, response);
            return;
        }
        Feedback.Outcome outcome = feedback.give(step(address.get()), answer.get());
        if (outcome == Feedback.Outcome.ENOUGH) {
            response.sendError(429);
            return;
        }
        List<String> rest = address.get().rest().subList(0, 4);
        String thanks = String.join("/", rest) + "/" + FeedbackPlaces.THANKS;
        Redirect.to(request, response, address.path(thanks));
    }

    private static AnsweredStep step(Address address) {
        return new AnsweredStep(
                address.school().orElseThrow(),
                address.segment(1).orElseThrow(),
                address.segment(2).orElseThrow(),
                address.segment(3).orElseThrow());
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(view).forward(request, response);
    }
}

package nl.tweestap.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.tweestap.content.Inline;
import nl.tweestap.feedback.Answer;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;
import nl.tweestap.shell.Texts;

/** Why did it not work? And then: thank you, and on with the guide. */
@Named("feedbackPage")
@RequestScoped
public class FeedbackPage extends FormPage {

    @Inject HttpServletRequest request;
    @Inject CurrentAddress address;
    @Inject FeedbackPlaces places;
    @Inject Texts texts;

    @PostConstruct
    void look() {
        if (request.getAttribute(FeedbackDesk.UNANSWERED) != null) {
            refuse(firstAnswer(), texts.get("feedback.ask.unanswered"));
        }
    }

    private static String firstAnswer() {
        return "answer-" + Answer.reasons().get(0).tag();
    }

    /** What stands at the answers when none was chosen. */
    public String getUnanswered() {
        return errorAt(firstAnswer());
    }

    private Guide guide() {
        return places.guide(address.get()).orElseThrow();
    }

    public Step getStep() {
        return guide().step(address.get().segment(3).orElse("")).orElseThrow();
    }

    /** Causes and cures; references to other steps lead into the guide, for they are not here. */
    public String getTroubleHtml() {
        return new HtmlWriter(this::lead).blocks(getStep().trouble());
    }

    private Lead lead(Inline.Link link) {
        return Lead.to(
                link.step()
                        .map(step -> Step.Return.anchor(step, getStep().id()))
                        .map(anchor -> guide().path() + "#" + anchor)
                        .orElse(link.target()));
    }

    public List<String> getReasons() {
        return Answer.reasons().stream().map(Answer::tag).toList();
    }

    /** Where the form is sent: this page. */
    public String getAction() {
        return address.path(String.join("/", address.get().rest().subList(0, 4)));
    }

    /** The step in its guide. */
    public String getBack() {
        return guide().path() + "/" + getStep().id();
    }

    /** The step after it; the same one when it is the last. */
    public Step getNext() {
        int number = getStep().number() + 1;
        return guide().steps()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseGet(this::getStep);
    }

    public boolean isLast() {
        return getNext().number() == getStep().number();
    }

    public String getOn() {
        return guide().path() + "/" + getNext().id();
    }
}

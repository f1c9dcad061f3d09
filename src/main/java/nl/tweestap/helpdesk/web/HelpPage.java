package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.helpdesk.Looking;
import nl.tweestap.helpdesk.help.Answer;
import nl.tweestap.helpdesk.help.HelpRequest;
import nl.tweestap.helpdesk.help.HelpRequest.State;
import nl.tweestap.helpdesk.help.Helping;
import nl.tweestap.helpdesk.help.Preparing;
import nl.tweestap.helpdesk.help.Preparing.Prepared;
import nl.tweestap.helpdesk.help.Preparing.What;
import nl.tweestap.helpdesk.help.Reason;
import nl.tweestap.helpdesk.help.Refusal;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/**
 * A help wizard: what, why, sure, done. The address names the step whose form came in, the run in
 * the database says which is current; a form of another step or version changes nothing.
 */
@Named("helpPage")
@RequestScoped
public class HelpPage extends FormPage {

    private static final String WORDS = "words";
    private static final String REASON = "reason";

    @Inject CurrentHelp current;
    @Inject DeskEmployee employee;
    @Inject Looking looking;
    @Inject Preparing preparing;
    @Inject Helping helping;
    @Inject HelpShown shown;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;

    /** Before the page is drawn: somebody of another school, or nobody, is no page. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (current.person().isEmpty()) {
            response.notFound();
        } else if (refusedForms.isStaying()) {
            refusedForms.showAgain(this, Map.of());
        } else if (request.getMethod().equals("POST")) {
            press(current.asked().orElse(HelpStep.WHAT));
        } else {
            looking.look(employee.get(), current.person().get().id());
            show();
        }
    }

    /** What was refused is told where it was pressed, though that step may be over by now. */
    private void show() throws IOException {
        Optional<RefusedForms.Refused> before = refusedForms.take();
        boolean isOpen = current.asked().filter(current::isOpen).isPresent();
        if (before.isPresent()) {
            refuse(before.get().errors());
            shown.typed(before.get().typed());
        } else if (!isOpen) {
            response.redirect(current.path(isOver() ? HelpStep.WHAT : current.now()));
        }
    }

    /** Who comes in from the person's page again wants something new. */
    private boolean isOver() {
        return current.asked().isEmpty()
                && current.request()
                        .map(HelpRequest::state)
                        .filter(List.of(State.DONE, State.DECLINED)::contains)
                        .isPresent();
    }

    private void press(HelpStep step) throws IOException {
        switch (step) {
            case WHAT -> goOn(begin(), HelpStep.WHY);
            case WHY -> ofThisPage(step).map(this::why).ifPresent(this::remember);
            case SURE -> ofThisPage(step).map(helping::act).ifPresent(this::remember);
            case DONE -> ofThisPage(step).ifPresent(preparing::read);
        }
        answer(step);
    }

    private void goOn(Prepared prepared, HelpStep next) {
        prepared.refusal().ifPresent(this::refuse);
        prepared.request().ifPresent(run -> onward = next);
    }

    private HelpStep onward = HelpStep.WHAT;

    private Prepared begin() {
        String personId = current.person().orElseThrow().id();
        What what = new What(current.act(), typed("target"), minutes());
        return preparing.begin(employee.get(), personId, what);
    }

    private int minutes() {
        return HelpChoices.MINUTES.stream()
                .filter(choice -> String.valueOf(choice).equals(typed("minutes")))
                .findFirst()
                .orElse(HelpChoices.USUAL);
    }

    /** The run as the page showed it; a press on an older page is told so. */
    private Optional<HelpRequest> ofThisPage(HelpStep step) {
        Optional<HelpRequest> run =
                current.request()
                        .filter(one -> step.isOpenAt(one.state()))
                        .filter(one -> one.id().equals(typed("run")))
                        .filter(one -> String.valueOf(one.version()).equals(typed("version")));
        if (run.isEmpty()) {
            refuse(Refusal.OVER);
        }
        return run;
    }

    private Prepared why(HelpRequest run) {
        return Reason.ofSlug(typed(REASON))
                .map(reason -> preparing.why(run, reason, typed(WORDS)))
                .orElseGet(() -> preparing.why(run, Reason.OTHER, ""));
    }

    private void remember(Prepared prepared) {
        goOn(prepared, HelpStep.SURE);
    }

    private void remember(Answer answer) {
        boolean isWaiting = answer.refusal().filter(Refusal.SECOND_WANTED::equals).isPresent();
        onward = isWaiting ? HelpStep.SURE : HelpStep.DONE;
        answer.refusal().filter(why -> !isWaiting).ifPresent(this::refuse);
    }

    private void refuse(Refusal why) {
        String field = why == Refusal.NO_REASON ? REASON : "";
        String words = texts.get(why.words());
        refuse(field, why == Refusal.OVERTAKEN ? words + " " + shown.lastHelp() : words);
    }

    private void answer(HelpStep step) throws IOException {
        if (isRefused()) {
            refusedForms.showAgain(this, Map.of(REASON, typed(REASON), WORDS, typed(WORDS)));
        } else if (step == HelpStep.DONE) {
            response.redirect(shown.getPersonPath());
        } else {
            response.redirect(current.path(onward));
        }
    }

    private String typed(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}

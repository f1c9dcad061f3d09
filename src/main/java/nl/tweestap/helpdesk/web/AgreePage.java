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
import nl.tweestap.account.ClockTime;
import nl.tweestap.helpdesk.help.Agreeing;
import nl.tweestap.helpdesk.help.Answer;
import nl.tweestap.helpdesk.help.HelpRequest;
import nl.tweestap.helpdesk.help.HelpRequests;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** What waits for a second employee: who asks what for whom, why, and on which evidence. */
@Named("agreePage")
@RequestScoped
public class AgreePage extends FormPage {

    @Inject DeskEmployee employee;
    @Inject HelpRequests requests;
    @Inject Persons persons;
    @Inject Agreeing agreeing;
    @Inject HelpDetail detail;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;

    /** One that waits. */
    public record Waiting(
            String id,
            String who,
            String act,
            String detail,
            String by,
            String reason,
            String words,
            String since) {}

    /** Each button is one decision, and leads back here. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (request.getMethod().equals("POST")) {
            asked("agree").map(id -> agreeing.agree(id, employee.get())).ifPresent(this::tell);
            asked("decline").map(id -> agreeing.decline(id, employee.get())).ifPresent(this::tell);
            if (isRefused()) {
                refusedForms.showAgain(this, Map.of());
            } else {
                response.redirect(address.asked());
            }
        } else {
            refusedForms.take().ifPresent(before -> refuse(before.errors()));
        }
    }

    private Optional<String> asked(String button) {
        return Optional.ofNullable(request.getParameter(button));
    }

    private void tell(Answer answer) {
        answer.refusal().ifPresent(why -> refuse(texts.get(why.words())));
    }

    /** What others asked for; one's own waits for somebody else. */
    public List<Waiting> getWaiting() {
        return requests.waiting(employee.get().school()).stream()
                .filter(one -> !one.by().accountId().equals(employee.get().accountId()))
                .map(this::waiting)
                .toList();
    }

    private Waiting waiting(HelpRequest one) {
        String who =
                persons.find(employee.get().school(), one.personId())
                        .map(RegisteredPerson::displayName)
                        .orElse("");
        String reason =
                one.reason()
                        .map(found -> texts.get("helpdesk.help.reason." + found.slug()))
                        .orElse("");
        return new Waiting(
                one.id(),
                who,
                texts.of("helpdesk.help.title." + one.act().slug(), who),
                detail.of(one),
                one.by().displayName(),
                reason,
                one.reasonWords(),
                ClockTime.of(one.movedAt()));
    }
}

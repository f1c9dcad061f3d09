package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.helpdesk.check.CallerProof;
import nl.tweestap.helpdesk.check.CallerProof.Typed;
import nl.tweestap.helpdesk.check.EvenTime;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.TypedText;

/** The caller's page: a user name, and a code that is typed here and told to nobody. */
@Named("callCheckPage")
@RequestScoped
public class CallCheckPage extends FormPage {

    @Inject CallerProof proof;
    @Inject EvenTime evenTime;
    @Inject CurrentAddress address;
    @Inject Settings settings;
    @Inject RefusedForms refusedForms;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;
    @Inject InstantSource clock;

    private String username = "";
    private String code = "";
    private boolean isSent;

    /** Before the page is drawn. */
    public void load() {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            refusedForms
                    .take()
                    .ifPresent(
                            before -> {
                                refuse(before.errors());
                                username = before.typed().getOrDefault("username", "");
                                isSent = before.typed().containsKey("sent");
                            });
        }
    }

    /** Judges the code; right, it leads to the two words. */
    public void prove() throws IOException {
        if (isNothingMissing(true)) {
            judge();
        } else {
            again(isAfterSending());
        }
    }

    /** Says what was not typed; that tells nobody whether there is such a person. */
    private boolean isNothingMissing(boolean withCode) {
        if (TypedText.clean(username).isEmpty()) {
            refuse("username", texts.get("helpdesk.call.no-username"));
        }
        if (withCode && TypedText.clean(code).isEmpty()) {
            refuse("code", texts.get("helpdesk.call.no-code"));
        }
        return !isRefused();
    }

    private boolean isAfterSending() {
        return request.getParameter("sent") != null;
    }

    private void judge() throws IOException {
        Instant begun = clock.instant();
        Optional<String> receipt = Optional.empty();
        if (!evenTime.isBusy()) {
            receipt = proof.prove(typed());
            evenTime.await(begun);
        }
        if (receipt.isPresent()) {
            response.redirect(address.path(CheckPlaces.CALLER + "/" + receipt.get()));
        } else {
            refuse("code", texts.get("helpdesk.call.wrong"));
            again(isAfterSending());
        }
    }

    private Typed typed() {
        return new Typed(
                school(),
                username,
                code,
                isAfterSending(),
                address.getLanguageTag(),
                BrowserName.of(request));
    }

    public void sendSms() throws IOException {
        send(Channel.SMS);
    }

    public void call() throws IOException {
        send(Channel.VOICE);
    }

    /** Whatever came of it, the answer is the same. */
    private void send(Channel channel) throws IOException {
        if (!isNothingMissing(false)) {
            again(isAfterSending());
            return;
        }
        Instant begun = clock.instant();
        if (!evenTime.isBusy()) {
            proof.send(school(), username, channel, page());
            evenTime.await(begun);
        }
        again(true);
    }

    private void again(boolean isAfterSending) throws IOException {
        refusedForms.showAgain(
                this,
                isAfterSending
                        ? Map.of("username", username, "sent", "yes")
                        : Map.of("username", username));
    }

    private String school() {
        return address.school().orElseThrow();
    }

    private String page() {
        return settings.address().getAuthority() + address.path(CheckPlaces.CALLER);
    }

    /** Whether a code was asked for, if there was one to ask for. */
    public boolean isSent() {
        return isSent;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.ClockTime;
import nl.tweestap.account.SessionNumber;
import nl.tweestap.classroom.SlipClaiming;
import nl.tweestap.classroom.SlipClaiming.Claimed;
import nl.tweestap.enrolment.FirstProof;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** Asks who begins for what their school wants first: the code of a slip, or another way. */
@Named("proofPage")
@RequestScoped
public class ProofPage extends FormPage {

    private static final String CODE = "code";

    @Inject CurrentUser user;
    @Inject Accounts accounts;
    @Inject FirstProof firstProof;
    @Inject SlipClaiming claiming;
    @Inject AskedFirst asked;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;

    /** Who has shown it, or need not, goes on to the wizard. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (!isWanted()) {
            response.redirect(address.path(StartAddress.REST));
        } else if (request.getMethod().equals("POST")) {
            claim();
        } else {
            refusedForms.take().ifPresent(before -> refuse(before.errors()));
        }
    }

    private void claim() throws IOException {
        String typed = Optional.ofNullable(request.getParameter(CODE)).orElse("");
        Claimed claimed = claiming.claim(account(), sessionId(), typed, BrowserName.of(request));
        if (claimed == Claimed.ACCEPTED) {
            response.redirect(address.path(StartAddress.REST));
            return;
        }
        refuse(CODE, words(claimed));
        refusedForms.showAgain(this, Map.of());
    }

    private String words(Claimed claimed) {
        String key = "classroom.proof." + claimed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.of(key, ClockTime.inWords(claiming.freeFrom(sessionId())));
    }

    private String sessionId() {
        return user.visitor().orElseThrow().sessionId();
    }

    private Account account() {
        return accounts.find(user.accountId().orElseThrow()).orElseThrow();
    }

    boolean isWanted() {
        return firstProof.isWanted(account(), user.token().orElseThrow());
    }

    /** Whether it passes by itself once the class begins. */
    public boolean isClassEnough() {
        return isOfClass() && asked.isLessonEnough();
    }

    /** Whether teachers have a slip for who asks. */
    public boolean isOfClass() {
        return firstProof.isHandedOut(account());
    }

    /** Whether a teacher's word helps. */
    public boolean isVouching() {
        return isOfClass() && asked.isOfEachStudent();
    }

    /** By which the teacher knows this screen. */
    public String getNumber() {
        return SessionNumber.of(sessionId());
    }

    /** Whether the service desk can help with a pass. */
    public boolean isDeskEnough() {
        return firstProof.isPassEnough(account());
    }

    public String getMarkAt() {
        return address.asked() + "/" + ClassroomPlaces.NOW;
    }

    public String getMark() {
        return ProofMark.WANTED;
    }
}

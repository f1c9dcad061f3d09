package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.account.Challenge;
import nl.tweestap.account.Challenges;
import nl.tweestap.account.CodeSending;
import nl.tweestap.account.SentCode;
import nl.tweestap.account.Tries;
import nl.tweestap.account.VerdictWords;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.enrolment.Proofs;
import nl.tweestap.enrolment.Proofs.Proven;
import nl.tweestap.enrolment.State.EnterPhoneCode;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** The code that was sent to the number; again, by a call, to another number, or not at all. */
@Named("phoneCodePage")
@RequestScoped
public class PhoneCodePage extends CodeForm {

    @Inject CurrentEnrolment current;
    @Inject Enrolments enrolments;
    @Inject Proofs proofs;
    @Inject Challenges challenges;
    @Inject SentCode sentCode;
    @Inject Tries tries;
    @Inject VerdictWords verdicts;
    @Inject ShownStep shown;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;

    private boolean isLookedUp;

    @Override
    void next() {
        Proven proven =
                proofs.phone(
                        current.prover(texts.get("enrolment.phone.phone-name")),
                        current.get(),
                        getCode());
        current.set(proven);
        if (!proven.judgement().isAccepted()) {
            tell(proven.judgement());
        }
    }

    /** At the field, when it will be there to type in once more. */
    private void tell(Judgement judgement) {
        lookUp();
        refuse(
                isFieldShown() ? "phone-code-field" : "",
                verdicts.of(judgement, Kind.PHONE, address.getLocale()));
    }

    @Override
    void lookUp() {
        Optional<Challenge> open = challenges.open(current.account().id(), current.get().flow());
        open.ifPresent(sentCode::show);
        tries.show(current.account().id(), open);
        isLookedUp = true;
    }

    /** Only while typing a code can lead anywhere; a form that comes in is read all the same. */
    @Override
    public boolean isFieldShown() {
        return !isLookedUp || (sentCode.isUsable() && !tries.isPaused());
    }

    /** Why no new code is being asked for, as the end of a title's key; else empty. */
    String problem() {
        if (!isLookedUp) {
            lookUp();
        }
        if (tries.isPaused()) {
            return "paused";
        }
        String task = sentCode.getTask();
        return task.equals("sms") || task.equals("call") ? "" : task;
    }

    public void sendSms() throws IOException {
        send(Channel.SMS);
    }

    public void call() throws IOException {
        send(Channel.VOICE);
    }

    private void send(Channel channel) throws IOException {
        if (!shown.isFormOfCurrentStep()) {
            return;
        }
        CodeSending.Result result =
                proofs.sendAgain(
                        current.account(), current.get(), channel, current.school().shortName());
        if (result.answer() == CodeSending.Answer.LIMIT_REACHED) {
            refuse(texts.get("enrolment.phone.limit"));
            shown.showRefused(this);
            return;
        }
        // Too soon, or a pause: the page says so itself.
        response.redirect(address.path("enrol/phone-code"));
    }

    /** Another number, or none: nothing of this one is kept. */
    public void otherNumber() throws IOException {
        if (shown.isFormOfCurrentStep()) {
            enrolments.back(current.account(), current.get(), Step.PHONE);
            response.redirect(address.path("enrol/phone"));
        }
    }

    public String getNumber() {
        return current.get().state() instanceof EnterPhoneCode state ? state.number().masked() : "";
    }

    public boolean isSmsAllowed() {
        return current.school().policy().isSmsAllowed();
    }

    public boolean isVoiceAllowed() {
        return current.school().policy().isVoiceAllowed();
    }
}

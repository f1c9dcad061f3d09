package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.enrolment.Proven;
import nl.tweestap.enrolment.Proving;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.sentcode.SendResult;
import nl.tweestap.verifier.sentcode.SentCode;
import nl.tweestap.verifier.sentcode.SentCodes;
import nl.tweestap.verifier.web.CodeUnderWay;
import nl.tweestap.verifier.web.TriesLeft;
import nl.tweestap.verifier.web.VerdictWords;

/** The code that was sent to the number; again, by a call, to another number, or not at all. */
@Named("phoneCodePage")
@RequestScoped
public class PhoneCodePage extends CodeForm {

    @Inject CurrentEnrolment current;
    @Inject Enrolling enrolling;
    @Inject Proving proving;
    @Inject SentCodes sentCodes;
    @Inject CodeUnderWay sentCode;
    @Inject TriesLeft tries;
    @Inject VerdictWords verdicts;
    @Inject ShownStep shown;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;

    private boolean isLookedUp;

    @Override
    void next() {
        Proven proven =
                proving.phone(
                        current.prover(texts.get("account.given-name.phone")),
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
        Optional<SentCode> open = sentCodes.open(current.account().id(), current.get().flow());
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
        SendResult result =
                proving.sendAgain(
                        current.account(), current.get(), channel, current.school().shortName());
        if (result.answer() == SendResult.Answer.LIMIT_REACHED) {
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
            enrolling.back(current.account(), current.get(), Step.PHONE);
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

package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.enrolment.Proven;
import nl.tweestap.enrolment.Proving;
import nl.tweestap.enrolment.Step;
import nl.tweestap.enrolment.TypedNumber;
import nl.tweestap.school.Reach;
import nl.tweestap.school.Reach.Objection;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.sentcode.CodeSending;
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
    @Inject CodeSending sending;
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
                verdicts.of(judgement, Kind.PHONE, address.language()));
    }

    @Override
    void lookUp() {
        Optional<SentCode> open = sentCodes.open(current.account().id(), current.get().flow());
        open.ifPresent(sentCode::show);
        sentCode.waitUntil(sending.againAt(current.account(), current.get().flow()));
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
        if (isUnreachable() && !sentCode.isUsable()) {
            return "unreachable";
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
        switch (result.answer()) {
            // The page itself says when, until when, or why not.
            case SENT, TOO_SOON, NOT_YET, PAUSED, NOT_ALLOWED, BOUND ->
                    response.redirect(address.path("enrol/phone-code"));
            case LIMIT_REACHED -> refuseToSend("enrolment.phone.limit");
            case CAPPED -> refuseToSend("enrolment.phone.capped");
        }
    }

    private void refuseToSend(String why) throws IOException {
        refuse(texts.get(why));
        shown.showRefused(this);
    }

    /** Another number, or this one mended: it stands in the field. */
    public void otherNumber() throws IOException {
        if (shown.isFormOfCurrentStep()) {
            enrolling.back(current.account(), current.get(), Step.PHONE);
            response.redirect(address.path("enrol/phone"));
        }
    }

    /** In full in the session that typed it, so that a slip is seen; else its last digits. */
    public String getNumber() {
        if (!(current.get().state() instanceof EnterPhoneCode state)) {
            return "";
        }
        return state.isTypedHere() ? TypedNumber.written(state.number()) : state.number().masked();
    }

    /** What the school allows today, for this number; nothing where none is being proven. */
    private Reach reach() {
        return current.get().state() instanceof EnterPhoneCode state
                ? sending.reach(current.account(), state.number(), state.channel())
                : new Reach(List.of(), Optional.empty());
    }

    public boolean isSmsAllowed() {
        return reach().allows(Channel.SMS);
    }

    public boolean isVoiceAllowed() {
        return reach().allows(Channel.VOICE);
    }

    public boolean isSendable() {
        return !tries.isPaused() && !isUnreachable();
    }

    /** Whether no code can be sent to it today, whatever is pressed. */
    public boolean isUnreachable() {
        return reach().objection().isPresent();
    }

    /** Why not: the end of a message key. */
    public String getObjection() {
        return reach().objection().map(Objection::slug).orElse("");
    }
}

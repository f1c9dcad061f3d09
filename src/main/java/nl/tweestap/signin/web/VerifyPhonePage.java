package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.signin.Proof;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SendResult;
import nl.tweestap.verifier.sentcode.SentCode;
import nl.tweestap.verifier.sentcode.SentCodes;
import nl.tweestap.verifier.web.CodeUnderWay;

/** Asks for the code that was sent to a phone; sends it, again, or by a call. */
@Named("verifyPhonePage")
@RequestScoped
public class VerifyPhonePage extends VerifyPage {

    @Inject FirstCode firstCode;
    @Inject CodeSending sending;
    @Inject SentCodes sentCodes;
    @Inject CurrentSchool school;
    @Inject CodeUnderWay sentCode;

    private boolean isUsedUp;

    @Override
    Kind kind() {
        return Kind.PHONE;
    }

    @Override
    boolean isMine() {
        return phone().isPresent();
    }

    @Override
    void lookUp() {
        Optional<SentCode> open = sent();
        open.ifPresent(sentCode::show);
        tries.show(accountId(), open);
        isUsedUp = phone().map(phone -> sending.isUsedUp(account(), phone.number())).orElse(false);
    }

    /** The field stands there only while typing a code can lead anywhere. */
    @Override
    public boolean isFieldShown() {
        return super.isFieldShown() && (!isDrawn() || sentCode.isUsable());
    }

    public void sendSms() throws IOException {
        send(Channel.SMS);
    }

    public void call() throws IOException {
        send(Channel.VOICE);
    }

    private void send(Channel channel) throws IOException {
        Phone phone = phone().orElseThrow();
        SendResult result =
                firstCode.send(account(), user.visitor().orElseThrow().sessionId(), phone, channel);
        switch (result.answer()) {
            case SENT, TOO_SOON, PAUSED ->
                    response.redirect(address.path(FirstCode.placeOf(phone)) + getQuery());
            case LIMIT_REACHED -> {
                refuse(texts.get("signin.phone.limit"));
                refusedForms.showAgain(this, Map.of());
            }
        }
    }

    private Optional<Phone> phone() {
        return authenticators.find(accountId(), authenticatorId(), Phone.class);
    }

    private Optional<SentCode> sent() {
        return sentCodes
                .open(accountId(), Proof.flow(user.visitor().orElseThrow().sessionId()))
                .filter(open -> open.authenticatorId().equals(phone().map(Phone::id)));
    }

    /** Whether the limit of a day is reached: then there is nothing to press. */
    public boolean isUsedUp() {
        return isUsedUp;
    }

    /** What the page is called: by what there is to do on it. */
    public String getTitleKey() {
        return tries.isPaused()
                ? "signin.verify.paused"
                : "signin.verify-phone.title-" + sentCode.getTask();
    }

    /** Whether the page says that no more is sent: the error summary says it otherwise. */
    public boolean isLimitTold() {
        return !tries.isPaused() && isUsedUp && !isRefused();
    }

    /** Whether a code can be sent. */
    public boolean isSendable() {
        return !tries.isPaused() && !isUsedUp;
    }

    /** Whether the way to the other ways stands alone, without the field it belongs to. */
    public boolean isFieldGone() {
        return !tries.isPaused() && !isFieldShown();
    }

    public String getNumber() {
        return phone().map(phone -> phone.number().masked()).orElse("");
    }

    public boolean isSmsAllowed() {
        return school.get().map(here -> here.policy().isSmsAllowed()).orElse(false);
    }

    public boolean isVoiceAllowed() {
        return school.get().map(here -> here.policy().isVoiceAllowed()).orElse(false);
    }
}

package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.school.Reach;
import nl.tweestap.school.Reach.Objection;
import nl.tweestap.signin.Proof;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SendResult;
import nl.tweestap.verifier.sentcode.SentCode;
import nl.tweestap.verifier.sentcode.SentCodes;
import nl.tweestap.verifier.web.CodeUnderWay;
import org.jspecify.annotations.Nullable;

/** Asks for the code that was sent to a phone; sends it, again, or by a call. */
@Named("verifyPhonePage")
@RequestScoped
public class VerifyPhonePage extends VerifyPage {

    @Inject FirstCode firstCode;
    @Inject CodeSending sending;
    @Inject SentCodes sentCodes;
    @Inject CodeUnderWay sentCode;

    private boolean isUsedUp;
    private @Nullable Reach reach;

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
        sentCode.waitUntil(sending.againAt(account(), flow()));
        tries.show(accountId(), open);
        isUsedUp = sending.isUsedUp(account());
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
        Optional<Phone> phone = phone();
        if (phone.isEmpty()) {
            response.notFound();
            return;
        }
        String sessionId = user.visitor().orElseThrow().sessionId();
        SendResult result = firstCode.send(account(), sessionId, phone.get(), channel);
        switch (result.answer()) {
            // The page itself says when, until when, or why not.
            case SENT, TOO_SOON, NOT_YET, PAUSED, NOT_ALLOWED, BOUND ->
                    response.redirect(address.path(FirstCode.placeOf(phone.get())) + getQuery());
            case LIMIT_REACHED -> refuseToSend("signin.phone.limit");
            case CAPPED -> refuseToSend("signin.phone.capped");
        }
    }

    private void refuseToSend(String why) throws IOException {
        refuse(texts.get(why));
        refusedForms.showAgain(this, Map.of());
    }

    private Optional<Phone> phone() {
        return authenticators.find(accountId(), authenticatorId(), Phone.class);
    }

    private Optional<SentCode> sent() {
        return sentCodes
                .open(accountId(), flow())
                .filter(open -> open.authenticatorId().equals(phone().map(Phone::id)));
    }

    private String flow() {
        return Proof.flow(user.visitor().orElseThrow().sessionId());
    }

    /** What the school allows today, for the number in the address; nothing where there is none. */
    private Reach reach() {
        if (reach == null) {
            reach =
                    phone().map(phone -> sending.reach(account(), phone))
                            .orElseGet(() -> new Reach(List.of(), Optional.empty()));
        }
        return reach;
    }

    /** Whether no code can be sent to it today, whatever is pressed. */
    public boolean isUnreachable() {
        return reach().objection().isPresent();
    }

    /** Why not: the end of a message key. */
    public String getObjection() {
        return reach().objection().map(Objection::slug).orElse("");
    }

    /** Whether the limit of a day is reached: then there is nothing to press. */
    public boolean isUsedUp() {
        return isUsedUp;
    }

    /** What the page is called: by what there is to do on it. */
    public String getTitleKey() {
        if (tries.isPaused()) {
            return "signin.verify.paused";
        }
        String task = isUnreachable() && !sentCode.isUsable() ? "unreachable" : sentCode.getTask();
        return "signin.verify-phone.title-" + task;
    }

    /** Whether the page says that no more is sent: the error summary says it otherwise. */
    public boolean isLimitTold() {
        return !tries.isPaused() && isUsedUp && !isRefused();
    }

    /** Whether a code can be sent. */
    public boolean isSendable() {
        return !tries.isPaused() && !isUsedUp && !isUnreachable();
    }

    /** Whether the way to the other ways stands alone, without the field it belongs to. */
    public boolean isFieldGone() {
        return !tries.isPaused() && !isFieldShown();
    }

    public String getNumber() {
        return phone().map(phone -> phone.number().masked()).orElse("");
    }

    public boolean isSmsAllowed() {
        return reach().allows(Channel.SMS);
    }

    public boolean isVoiceAllowed() {
        return reach().allows(Channel.VOICE);
    }
}

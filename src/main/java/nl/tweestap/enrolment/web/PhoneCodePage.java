package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.tweestap.account.Challenges;
import nl.tweestap.account.CodeSending;
import nl.tweestap.account.SentCode;
import nl.tweestap.account.VerdictWords;
import nl.tweestap.authenticator.Channel;
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
public class PhoneCodePage extends StepForm {

    @Inject CurrentEnrolment current;
    @Inject Enrolments enrolments;
    @Inject Proofs proofs;
    @Inject Challenges challenges;
    @Inject SentCode sentCode;
    @Inject VerdictWords verdicts;
    @Inject ShownStep shown;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;

    private String code = "";

    @Override
    void next() {
        if (code.isBlank()) {
            refuse("phone-code-field", texts.get("enrolment.phone-code.code-missing"));
            return;
        }
        Proven proven =
                proofs.phone(
                        current.prover(texts.get("enrolment.phone.phone-name")),
                        current.get(),
                        code);
        current.set(proven);
        if (!proven.judgement().isAccepted()) {
            refuse(
                    "phone-code-field",
                    verdicts.of(proven.judgement(), current.account().id(), address.getLocale()));
        }
    }

    /** Looks up what is under way, for the page to tell. */
    public boolean isLoaded() {
        if (!sentCode.isSent()) {
            challenges.open(current.account().id(), current.get().flow()).ifPresent(sentCode::show);
        }
        return true;
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
            return;
        }
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.enrolment.PhoneState.EnterPhoneNumber;
import nl.tweestap.enrolment.Proving;
import nl.tweestap.enrolment.TypedNumber;
import nl.tweestap.school.School.Policy;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.RefusedForms.Refused;
import nl.tweestap.shell.Texts;
import nl.tweestap.verifier.sentcode.SendResult;
import nl.tweestap.verifier.web.WaitWords;

/** Country, number, and SMS or call. */
@Named("phonePage")
@RequestScoped
public class PhonePage extends StepForm {

    @Inject CurrentEnrolment current;
    @Inject Proving proving;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject InstantSource clock;
    @Inject WaitWords waits;
    @Inject Texts texts;

    private static final String VOICE = "voice";

    private String country = "";
    private String number = "";
    private String channel = "";

    @Override
    void next() {
        if (!policy().countries().contains(getCountry())) {
            refuse("country", texts.get("enrolment.phone.country-missing"));
            return;
        }
        if (number.isBlank()) {
            refuse("number", texts.get("enrolment.phone.number-missing"));
            return;
        }
        TypedNumber typed = TypedNumber.parse(number, getCountry(), chosen(), policy());
        if (typed.number().isEmpty()) {
            refuse("number", texts.get(problemKey(typed.problem())));
            return;
        }
        send(typed.number());
    }

    @Override
    Map<String, String> typed() {
        return Map.of("country", getCountry(), "number", number, "channel", getChannel());
    }

    @Override
    void restore(Refused before) {
        super.restore(before);
        country = before.typed().getOrDefault("country", "");
        number = before.typed().getOrDefault("number", "");
        channel = before.typed().getOrDefault("channel", "");
    }

    private String problemKey(TypedNumber.Problem problem) {
        return "enrolment.phone.problem-"
                + problem.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (problem.isOfKind() && !isVoiceAllowed() ? "-sms" : "");
    }

    private void send(Optional<PhoneNumber> usable) {
        SendResult result =
                proving.send(
                        current.account(),
                        current.get(),
                        usable.orElseThrow(),
                        chosen(),
                        current.school().shortName());
        switch (result.answer()) {
            case SENT, TOO_SOON -> current.reload();
            case NOT_YET -> refuse(texts.of("enrolment.phone.not-yet", waits.of(seconds(result))));
            case BOUND -> refuse("number", texts.get("enrolment.phone.bound"));
            case NOT_ALLOWED -> refuse("number", texts.get("enrolment.phone.not-allowed"));
            case LIMIT_REACHED -> refuse(texts.get("enrolment.phone.limit"));
            case CAPPED -> refuse(texts.get("enrolment.phone.capped"));
            case PAUSED ->
                    refuse(
                            texts.of(
                                    "verifier.verdict.paused",
                                    ClockTime.inWords(result.againAt())));
        }
    }

    /** Never one too few. */
    private long seconds(SendResult result) {
        return Duration.between(clock.instant(), result.againAt()).toSeconds() + 1;
    }

    private Channel chosen() {
        return isVoice() ? Channel.VOICE : Channel.SMS;
    }

    private Policy policy() {
        return current.school().policy();
    }

    public List<CountryChoice> getCountries() {
        return policy().countries().stream()
                .map(code -> new CountryChoice(code, name(code), code.equals(getCountry())))
                .toList();
    }

    /** From the JDK's own table of country names, in the reader's language. */
    private String name(String code) {
        return new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(Locale.forLanguageTag(address.getHtmlLang()));
    }

    private boolean isSmsAllowed() {
        return policy().isSmsAllowed();
    }

    public boolean isVoiceAllowed() {
        return policy().isVoiceAllowed();
    }

    /** Whether there is more than one way for the code to come. */
    public boolean isChannelAsked() {
        return isSmsAllowed() && isVoiceAllowed();
    }

    /** What was chosen; the first country of the school when nothing was. */
    public String getCountry() {
        String wish = Optional.ofNullable(request.getParameter("country")).orElse(country);
        return wish.isEmpty() ? firstCountry() : wish;
    }

    /** That of the number that was typed before; else the school's first. */
    private String firstCountry() {
        return left().map(EnterPhoneCode::number)
                .map(TypedNumber::country)
                .filter(policy().countries()::contains)
                .orElseGet(() -> policy().countries().get(0));
    }

    public String getNumber() {
        return number.isEmpty() && !isRefused()
                ? left().map(EnterPhoneCode::number).map(TypedNumber::written).orElse("")
                : number;
    }

    /** What was typed before, in this session: to be mended. */
    private Optional<EnterPhoneCode> left() {
        return current.get().state() instanceof EnterPhoneNumber state
                ? state.left()
                : Optional.empty();
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Whether the code is to be called through. */
    public boolean isVoice() {
        return getChannel().equals(VOICE);
    }

    /** {@code sms} or {@code voice}; what the school allows when nothing was chosen. */
    public String getChannel() {
        String wish =
                Optional.ofNullable(request.getParameter("channel"))
                        .or(() -> Optional.of(channel).filter(chosen -> !chosen.isEmpty()))
                        .or(
                                () ->
                                        left().filter(one -> one.channel() == Channel.VOICE)
                                                .map(one -> VOICE))
                        .orElse("sms");
        boolean isVoice = wish.equals(VOICE) && isVoiceAllowed();
        return isVoice || !isSmsAllowed() ? VOICE : "sms";
    }
}

package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Notices;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;

/**
 * Recovery codes as one keeps them: whose they are, of which school, from when, where they are
 * typed, and a box for each to strike out. The file, the copy and the print say the same.
 */
@Named("codeSheet")
@RequestScoped
public class CodeSheet {

    @Inject CurrentEnrolment current;
    @Inject RecoveryCodesPage page;
    @Inject CurrentAddress address;
    @Inject Settings settings;
    @Inject InstantSource clock;
    @Inject Texts texts;

    public String getTitle() {
        return texts.of("enrolment.recovery-codes.sheet-title", current.school().name());
    }

    /** What stands above the codes, line by line. */
    public List<String> getFacts() {
        Account owner = current.account();
        return List.of(
                texts.of(
                        "enrolment.recovery-codes.sheet-owner",
                        owner.displayName(),
                        owner.username()),
                texts.of("enrolment.recovery-codes.sheet-made", today()),
                texts.of(
                        "enrolment.recovery-codes.sheet-address",
                        settings.address() + address.path("sign-in")));
    }

    private String today() {
        return DateTimeFormatter.ofPattern(
                        "d MMMM yyyy", Locale.forLanguageTag(address.getHtmlLang()))
                .format(clock.instant().atZone(Notices.ZONE));
    }

    /** What to do with a code, and who helps. */
    public List<String> getHow() {
        return List.of(
                texts.get("enrolment.recovery-codes.sheet-how"),
                texts.of(
                        "enrolment.recovery-codes.sheet-help",
                        current.school().helpdesk().phone()));
    }

    /** All of it as plain text. */
    public String getText() {
        Stream<String> boxes = page.getCodes().stream().map(code -> "[ ] " + code);
        return Stream.of(
                        Stream.of(getTitle(), ""),
                        getFacts().stream(),
                        Stream.of(""),
                        boxes,
                        Stream.of(""),
                        getHow().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** A small file made in the page itself: the codes travel in no further request. */
    public String getFile() {
        return "data:text/plain;charset=utf-8,"
                + URLEncoder.encode(getText() + "\n", StandardCharsets.UTF_8).replace("+", "%20");
    }
}

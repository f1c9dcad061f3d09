package nl.tweestap.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.text.Language;
import nl.tweestap.text.SpokenLanguages;

/**
 * A school, as its people meet it.
 *
 * @param slug its word in addresses, for ever: {@code rpo}
 * @param shortName for messages and titles, at most 11 characters
 * @param languages what it speaks to its people, its own language and tone first
 * @param startAddress what people type to begin, without scheme: {@code aka.ms/mfasetup}
 * @param signInAddress where its people type their password: {@code login.microsoftonline.com}
 * @param secondStep whose second step its people set up
 * @param plan what it asks people to bind, in this order; what its policy forbids is left out
 * @param accountExample a made-up account, so that people see which one is meant
 * @param avoidedBrowsers the ones its sign-in does not work well in: {@code safari}
 * @param passwordAddress where its people get a new password; empty when the desk gives it
 * @param readingAddress what it wants people to read afterwards; empty when nothing
 * @param embedHosts who may show its guides in a frame, as a content security policy names them
 * @param guides its guides by their word in addresses; the first one is the main one
 * @param words the school's own words by language tag and key
 * @param mark its picture, an SVG of its own
 * @param additions what it adds to the guides that it shares with others
 */
public record School(
        String slug,
        String name,
        String shortName,
        SpokenLanguages languages,
        String startAddress,
        String signInAddress,
        SecondStep secondStep,
        String accountExample,
        List<PlanItem> plan,
        Policy policy,
        Helpdesk helpdesk,
        Colours light,
        Colours dark,
        List<String> avoidedBrowsers,
        Optional<String> passwordAddress,
        Optional<String> readingAddress,
        List<String> embedHosts,
        List<GuideName> guides,
        Map<String, Map<String, String>> words,
        String mark,
        Additions additions) {

    /** What can be typed into a browser, without scheme. */
    private static final Pattern START_ADDRESS =
            Pattern.compile("[a-z0-9.-]+\\.[a-z]+(/[\\w./-]*)?");

    /** They travel in a header with every embedded page. */
    public static final int MAX_EMBED_HOSTS = 20;

    public static final String START_ADDRESS_EXAMPLE = "start.noordveld.nl";

    /** Where people of a school without a sign-in page of its own type their password. */
    static final String MICROSOFT_SIGN_IN = "login.microsoftonline.com";

    public static boolean isStartAddress(String text) {
        return START_ADDRESS.matcher(text).matches();
    }

    public School {
        plan = plan.stream().filter(item -> policy.allows(item.kind())).toList();
        embedHosts = List.copyOf(embedHosts);
        avoidedBrowsers = List.copyOf(avoidedBrowsers);
        guides = List.copyOf(guides);
        words = Map.copyOf(words);
    }

    /** The same school for who begins elsewhere. */
    public School startingAt(String other) {
        return new School(
                slug,
                name,
                shortName,
                languages,
                other,
                signInAddress,
                secondStep,
                accountExample,
                plan,
                policy,
                helpdesk,
                light,
                dark,
                avoidedBrowsers,
                passwordAddress,
                readingAddress,
                embedHosts,
                guides,
                words,
                mark,
                additions);
    }

    /** Whether its people get recovery codes, for when the phone is gone. */
    public boolean hasRecoveryCodes() {
        return plan.stream().anyMatch(item -> !item.kind().isEveryday());
    }

    /** The start address with its scheme, to follow. */
    public String startUrl() {
        return "https://" + startAddress;
    }

    /**
     * Words of the school's own, such as its opening hours.
     *
     * @return in this language, else in its informal tone, else in the school's own; empty when it
     *     has none
     */
    public String say(String key, Language reader) {
        Language own = languages.own();
        return Stream.of(reader.tag(), reader.plainTag(), own.tag(), own.plainTag())
                .flatMap(tag -> Optional.ofNullable(words.get(tag)).stream())
                .flatMap(texts -> Optional.ofNullable(texts.get(key)).stream())
                .findFirst()
                .orElse("");
    }

    /** What it says of phones of people's own; empty when nothing. */
    public String ownPhone(Language reader) {
        return say(SchoolWords.OWN_PHONE, reader);
    }

    /**
     * One thing a plan asks for.
     *
     * @param isRequired whether an account is incomplete without it; the others are offered
     */
    public record PlanItem(Kind kind, boolean isRequired) {}

    /**
     * What the school allows.
     *
     * @param countries ISO 3166 codes whose numbers may be used, the first shown first
     * @param firstBinding what it wants beside the password when somebody begins
     */
    public record Policy(
            List<String> countries,
            boolean isSmsAllowed,
            boolean isVoiceAllowed,
            FirstBinding firstBinding) {

        public Policy {
            countries = List.copyOf(countries);
        }

        /**
         * Whether people can bind anything of this kind: a phone wants to be sent a code, and a
         * pass is given by the service desk only.
         */
        public boolean allows(Kind kind) {
            return switch (kind) {
                case PHONE -> isSmsAllowed || isVoiceAllowed;
                case APP, RECOVERY_CODES -> true;
                case TEMPORARY_PASS -> false;
            };
        }

        boolean allows(Channel channel) {
            return switch (channel) {
                case SMS -> isSmsAllowed;
                case VOICE -> isVoiceAllowed;
            };
        }
    }

    /**
     * A guide the school offers.
     *
     * @param slug its word in addresses
     * @param folder its folder under {@code content/guides}
     */
    public record GuideName(String slug, String folder) {}

    /** Where people find help. The number is as people read it: {@code 088 000 00 01}. */
    public record Helpdesk(String phone, String mail) {

        /** The number as a telephone wants it. */
        public String phoneAddress() {
            return phone.replaceAll("[^+0-9]", "");
        }
    }

    /** The school's colour and a tint of it, as {@code #rrggbb}, in one colour scheme. */
    public record Colours(String school, String tint) {}
}

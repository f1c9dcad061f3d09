package nl.tweestap.guide.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.Language;

/** What the open pages share: the page asked for, and links to the same page for somebody else. */
abstract class OpenPage {

    @Inject HttpServletRequest request;
    @Inject Schools schools;
    @Inject Settings settings;
    @Inject Texts texts;

    /** A link to choose something with; the chosen one is current. */
    public record Choice(String label, String href, boolean isCurrent, String lang, String icon) {}

    AskedPage asked() {
        return AskedPage.of(request);
    }

    public Language getLanguage() {
        return asked().language();
    }

    Optional<School> school() {
        return schools.find(asked().school());
    }

    /** This page in Dutch and in English; Dutch in the tone the reader has, or the school's. */
    public List<Choice> getLanguages() {
        return List.of(inLanguage(dutch()), inLanguage(Language.ENGLISH));
    }

    private Choice inLanguage(Language language) {
        return new Choice(
                language.locale().getDisplayLanguage(language.locale()),
                path(language),
                language == asked().language(),
                language.htmlLang(),
                "language");
    }

    /** With “je” or with “u”; nothing where the language knows no such difference. */
    public List<Choice> getTones() {
        if (asked().language() == Language.ENGLISH) {
            return List.of();
        }
        return Stream.of(Language.DUTCH, Language.FORMAL_DUTCH)
                .map(
                        tone ->
                                new Choice(
                                        tone.pronoun(),
                                        path(tone),
                                        tone == asked().language(),
                                        tone.htmlLang(),
                                        ""))
                .toList();
    }

    /** The other tone and the other language, for the header. */
    public List<Choice> getOthers() {
        Stream<Choice> tones =
                getTones().stream()
                        .map(
                                tone ->
                                        new Choice(
                                                texts.of("guide.page.prefer", tone.label()),
                                                tone.href(),
                                                tone.isCurrent(),
                                                tone.lang(),
                                                "person"));
        return Stream.concat(tones, getLanguages().stream())
                .filter(choice -> !choice.isCurrent())
                .toList();
    }

    private Language dutch() {
        return asked().language() == Language.ENGLISH ? schoolDutch() : asked().language();
    }

    private Language schoolDutch() {
        return school().flatMap(school -> Language.ofTag(school.language())).orElse(Language.DUTCH);
    }

    /** The Dutch this school speaks, for search engines: they know languages, not tones. */
    public String getDutchUrl() {
        return settings.address() + canonicalPath(schoolDutch());
    }

    public String getEnglishUrl() {
        return settings.address() + canonicalPath(Language.ENGLISH);
    }

    /** One address for what is one page. */
    public String getCanonicalUrl() {
        return settings.address() + canonicalPath(asked().language());
    }

    abstract String path(Language language);

    abstract String canonicalPath(Language language);

    static String schoolPath(Language language, String school) {
        return "/" + language.tag() + "/" + school;
    }

    String shortName(Device device) {
        return texts.get("guide.device." + device.tag() + ".short");
    }
}

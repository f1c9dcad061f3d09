package nl.tweestap.guide.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.KnownSchools;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.Language;
import nl.tweestap.text.SpokenLanguages;

/** What the open pages share: the page asked for, and links to the same page for somebody else. */
abstract class OpenPage {

    @Inject HttpServletRequest request;
    @Inject Schools schools;
    @Inject KnownSchools known;
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

    /** This page in each language the school speaks; nothing where that is one. */
    public List<Choice> getLanguages() {
        return languages().choices(asked().language()).stream().map(this::inLanguage).toList();
    }

    private Choice inLanguage(Language language) {
        return new Choice(
                language.ownName(),
                path(language),
                language.equals(asked().language()),
                language.htmlLang(),
                "language");
    }

    /** With “je” or with “u”; nothing where the school speaks in one tone. */
    public List<Choice> getTones() {
        return languages().toneChoices(asked().language()).stream()
                .map(
                        tone ->
                                new Choice(
                                        tone.pronoun(),
                                        path(tone),
                                        tone.equals(asked().language()),
                                        tone.htmlLang(),
                                        ""))
                .toList();
    }

    private SpokenLanguages languages() {
        return known.languages(Optional.of(asked().school()));
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

    /** The page in each language, for search engines: they know languages, not tones. */
    public List<Choice> getAlternates() {
        return languages().choices(languages().own()).stream()
                .map(
                        language ->
                                new Choice(
                                        language.ownName(),
                                        settings.address() + canonicalPath(language),
                                        false,
                                        language.htmlLang(),
                                        ""))
                .toList();
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

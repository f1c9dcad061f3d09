package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;
import nl.tweestap.teach.Destinations;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.Part;
import nl.tweestap.text.Language;
import org.jspecify.annotations.Nullable;

/** What can be chosen, in four lists. */
@Named("teachForm")
@RequestScoped
public class TeachForm {

    /**
     * What stands in the address where nothing was chosen: an empty value is left out of a list.
     */
    private static final String ANY = "any";

    @Inject Choice choice;
    @Inject Shared shared;
    @Inject Guides guides;
    @Inject GuideTitles titles;
    @Inject Destinations destinations;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    /** A list to choose from. */
    public record Field(String name, String label, List<Group> groups) {}

    /** Some of a list; without a label where they need none. */
    public record Group(String label, List<Option> options) {}

    /** One of a list. */
    public record Option(String value, String label, boolean isChosen) {

        /** Nothing rather than nothing in quotes: the attribute is left out then. */
        public @Nullable String chosen() {
            return isChosen ? "selected" : null;
        }
    }

    public List<Field> getFields() {
        GuideAddress page = choice.page();
        return page.guide().isEmpty()
                ? List.of(languages(page))
                : List.of(guide(page), part(page), devices(page), languages(page));
    }

    private Field field(String name, List<Option> options) {
        return new Field(name, texts.get("teach.form." + name), List.of(new Group("", options)));
    }

    private Field guide(GuideAddress page) {
        return field(
                Choice.GUIDE,
                choice.slugs().stream()
                        .map(slug -> new Option(slug, title(slug), slug.equals(page.guide())))
                        .toList());
    }

    private String title(String slug) {
        return titles.of(choice.school(), slug, address.language(), () -> composedTitle(slug));
    }

    private String composedTitle(String slug) {
        return destinations
                .edition(
                        GuideAddress.of(choice.school().slug(), slug, Part.WHOLE),
                        address.language())
                .map(shared::title)
                .orElse(slug);
    }

    private Field devices(GuideAddress page) {
        Stream<Option> guess =
                Stream.of(new Option(ANY, texts.get("teach.form.guess"), page.device().isEmpty()));
        Stream<Option> all =
                guides.devices(choice.school(), page.guide()).stream()
                        .map(device -> option(device, page));
        return field(Choice.DEVICE, Stream.concat(guess, all).toList());
    }

    private Option option(Device device, GuideAddress page) {
        boolean isChosen = page.device().equals(Optional.of(device));
        return new Option(
                device.tag(), texts.get("guide.device." + device.tag() + ".short"), isChosen);
    }

    private Field languages(GuideAddress page) {
        Stream<Option> own =
                Stream.of(new Option(ANY, texts.get("teach.form.own"), page.language().isEmpty()));
        Stream<Option> all =
                choice.school().languages().all().stream()
                        .map(language -> option(language, page.language()));
        return field(Choice.LANGUAGE, Stream.concat(own, all).toList());
    }

    /** With its tone, where the school speaks the language in two. */
    private Option option(Language language, Optional<String> chosen) {
        boolean isToned = !choice.school().languages().toneChoices(language).isEmpty();
        String name =
                isToned
                        ? texts.of("teach.form.tone", language.ownName(), language.pronoun())
                        : language.ownName();
        return new Option(language.tag(), name, chosen.equals(Optional.of(language.tag())));
    }

    private Field part(GuideAddress page) {
        List<Option> whole = new ArrayList<>();
        whole.add(option(Part.WHOLE, texts.get("teach.form.whole"), page));
        if (destinations.today(page.at(Part.REHEARSAL)).isPresent()) {
            whole.add(option(Part.REHEARSAL, texts.get("teach.form.rehearsal"), page));
        }
        return new Field(
                Choice.PART,
                texts.get("teach.form.part"),
                List.of(
                        new Group("", whole),
                        new Group(texts.get("teach.form.chapters"), chapters(page)),
                        new Group(texts.get("teach.form.steps"), steps(page))));
    }

    private List<Option> chapters(GuideAddress page) {
        return choice.guide().stream()
                .flatMap(guide -> guide.chapters().stream())
                .map(chapter -> option(Part.chapter(chapter.id()), chapter.title(), page))
                .toList();
    }

    private List<Option> steps(GuideAddress page) {
        return choice.guide().stream()
                .flatMap(Guide::steps)
                .map(
                        step ->
                                option(
                                        Part.step(step.id()),
                                        step.number() + ". " + step.title(),
                                        page))
                .toList();
    }

    private static Option option(Part part, String label, GuideAddress page) {
        return new Option(part.text(), label, page.part().equals(part));
    }
}

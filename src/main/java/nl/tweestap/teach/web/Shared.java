package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;
import nl.tweestap.teach.Destinations;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.ShortLinks;

/** What is shared of the choice: its title, its link and where it stands. */
@Named("shared")
@RequestScoped
public class Shared {

    @Inject Choice choice;
    @Inject Destinations destinations;
    @Inject ShortLinks links;
    @Inject CurrentAddress address;
    @Inject Settings settings;
    @Inject Texts texts;

    private Optional<Snippets> made = Optional.empty();

    Snippets snippets() {
        if (made.isEmpty()) {
            made = Optional.of(make(choice.page()));
        }
        return made.get();
    }

    private Snippets make(GuideAddress page) {
        return new Snippets(
                getTitle(),
                settings.address().toString(),
                links.path(page),
                destinations.path(page, address.language(), Optional.empty()),
                destinations.framed(page, address.language()),
                texts.of("teach.letter", getTitle()));
    }

    /** “Step 7: Scan the code”, or what the guide is called. */
    public String getTitle() {
        return choice.guide().map(this::chosen).orElseGet(() -> choice.school().name());
    }

    /** What a guide is called; to readers of whom nobody knows the phone, without its name. */
    String title(Guide guide) {
        String phone = "guide.device." + guide.audience().device().tag() + ".short";
        return choice.page().device().isPresent()
                ? guide.title()
                : guide.title().replace(texts.get(phone), texts.get("teach.title.phone"));
    }

    private String chosen(Guide guide) {
        String id = choice.page().part().id();
        return switch (choice.page().part().sort()) {
            case WHOLE -> title(guide);
            case REHEARSAL -> texts.of("teach.title.try", title(guide));
            case STEP -> guide.step(id).map(this::numbered).orElseGet(guide::title);
            case CHAPTER ->
                    guide.chapters().stream()
                            .filter(chapter -> chapter.id().equals(id))
                            .findFirst()
                            .map(Guide.Chapter::title)
                            .orElseGet(guide::title);
        };
    }

    private String numbered(Step step) {
        return texts.of("teach.title.step", step.number(), step.title());
    }

    /** The short link, whole: for what reads a code. */
    public String getAddress() {
        return snippets().address();
    }

    /** The same as people type it. */
    public String getTyped() {
        return snippets().typed();
    }

    /** The page itself, as its readers see it. */
    public String getPage() {
        return snippets().page();
    }

    /** What is seen beside the choice. */
    public String getFramed() {
        return snippets().framed();
    }

    /** The query that holds the choice. */
    public String getQuery() {
        return choice.query();
    }
}

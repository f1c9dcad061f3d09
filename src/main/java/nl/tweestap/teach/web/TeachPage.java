package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.HeadersFilter;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What to copy, for where it goes. */
@Named("teachPage")
@RequestScoped
public class TeachPage {

    @Inject Choice choice;
    @Inject Shared shared;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;

    /** A place to put it; the chosen one is current. */
    public record Place(String label, String href, boolean isCurrent) {

        /** Nothing rather than nothing in quotes: the attribute is left out then. */
        public @Nullable String current() {
            return isCurrent ? "true" : null;
        }
    }

    public void load() {
        response.get().setHeader("Cache-Control", "no-store");
        HeadersFilter.showFrames(response.get());
    }

    public List<Place> getPlaces() {
        return Arrays.stream(Lesson.values()).map(this::place).toList();
    }

    private Place place(Lesson lesson) {
        return new Place(
                texts.get("teach.to." + lesson.tag() + ".name"),
                address.path(TeachPlaces.TEACH) + choice.query(lesson) + "#paste",
                lesson == choice.lesson());
    }

    /** The end of message keys, and what the form keeps. */
    public String getPlace() {
        return choice.lesson().tag();
    }

    /** What is pasted there. */
    public String getText() {
        return shared.snippets().of(choice.lesson().form());
    }

    /** Whether it shows the guide itself: only sites that the school names may. */
    public boolean isFrame() {
        return choice.lesson().form() == Lesson.Form.FRAME;
    }

    /** The sites that may; empty text for none. */
    public String getHosts() {
        return String.join(", ", choice.school().embedHosts());
    }

    /** Whether a part was asked for that this guide does not have: one of the guide before. */
    public boolean isPartElsewhere() {
        return choice.isPartElsewhere();
    }

    /** Whether there is a guide to be seen beside the choice. */
    public boolean isSeen() {
        return choice.guide().isPresent();
    }
}

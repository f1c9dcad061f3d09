package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.teach.Destinations;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.Part;

/**
 * What was chosen, as the address holds it. What cannot be chosen is left out, so a page, its
 * poster and its codes stand at the same few addresses whatever is asked.
 */
@RequestScoped
public class Choice {

    static final String GUIDE = "guide";
    static final String DEVICE = "device";
    static final String LANGUAGE = "in";
    static final String PART = "part";
    static final String LESSON = "for";

    @Inject HttpServletRequest request;
    @Inject CurrentAddress address;
    @Inject CurrentSchool current;
    @Inject Guides guides;
    @Inject Destinations destinations;

    School school() {
        return current.get().orElseThrow();
    }

    private Optional<List<String>> found = Optional.empty();
    private Optional<GuideAddress> chosen = Optional.empty();

    /** The guides that this school offers today, the main one first. */
    List<String> slugs() {
        if (found.isEmpty()) {
            found = Optional.of(offered());
        }
        return found.get();
    }

    private List<String> offered() {
        return school().guides().stream()
                .map(School.GuideName::slug)
                .filter(slug -> !guides.devices(school(), slug).isEmpty())
                .toList();
    }

    /** The page that was chosen; the landing page where the school offers no guide. */
    GuideAddress page() {
        if (chosen.isEmpty()) {
            chosen = Optional.of(choose());
        }
        return chosen.get();
    }

    private GuideAddress choose() {
        GuideAddress landing = GuideAddress.ofSchool(school().slug());
        return slugs().stream()
                .filter(slug -> asked(GUIDE).equals(slug))
                .findFirst()
                .or(() -> slugs().stream().findFirst())
                .map(slug -> GuideAddress.of(school().slug(), slug, Part.WHOLE).on(device(slug)))
                .map(this::withPart)
                .orElse(landing)
                .in(language());
    }

    private Optional<Device> device(String slug) {
        return Device.ofTag(asked(DEVICE)).filter(guides.devices(school(), slug)::contains);
    }

    private GuideAddress withPart(GuideAddress whole) {
        return Part.of(asked(PART))
                .map(whole::at)
                .filter(part -> destinations.today(part).filter(part::equals).isPresent())
                .orElse(whole);
    }

    /** Whether a part was asked for that the chosen guide does not have. */
    boolean isPartElsewhere() {
        return Part.of(asked(PART)).filter(part -> !part.equals(page().part())).isPresent();
    }

    private Optional<String> language() {
        return school().languages().all().stream()
                .map(language -> language.tag())
                .filter(asked(LANGUAGE)::equals)
                .findFirst();
    }

    Lesson lesson() {
        return Lesson.ofTag(asked(LESSON));
    }

    /** The guide, in the reader's own language; empty where the school offers none. */
    Optional<Guide> guide() {
        return destinations.edition(page(), address.language());
    }

    private String asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** The choice as the query of an address, for a place to put it. */
    String query(Lesson lesson) {
        return query() + "&" + LESSON + "=" + lesson.tag();
    }

    String query() {
        GuideAddress page = page();
        return "?"
                + GUIDE
                + "="
                + page.guide()
                + pair(DEVICE, page.device().map(Device::tag).orElse(""))
                + pair(LANGUAGE, page.language().orElse(""))
                + pair(PART, page.part().equals(Part.WHOLE) ? "" : page.part().text());
    }

    private static String pair(String name, String value) {
        return value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

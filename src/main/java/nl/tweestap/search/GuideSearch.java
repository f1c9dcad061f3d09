package nl.tweestap.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.ScreenLanguages;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** Searches a school's guides, and what its landing page offers besides. */
@ApplicationScoped
public class GuideSearch {

    /** What is typed beyond this plays no part. */
    public static final int MAX_LENGTH = 200;

    @Inject Guides guides;

    private final Map<Key, Made> indexes = new ConcurrentHashMap<>();

    private record Key(String school, Language language) {}

    private record Made(GuideIndex index, long edition) {}

    /**
     * Guides, steps and offers that are like what was typed, the best first.
     *
     * @param typed anything at all
     * @param device the reader's, where it is known
     */
    public List<Hit> find(School school, Language language, String typed, Optional<Device> device) {
        String bounded = typed.substring(0, Math.min(typed.length(), MAX_LENGTH));
        return index(school, language).find(bounded, device);
    }

    private GuideIndex index(School school, Language language) {
        long edition = guides.edition();
        return indexes.compute(
                        new Key(school.slug(), language),
                        (key, known) ->
                                known != null && known.edition() == edition
                                        ? known
                                        : new Made(make(school, language), edition))
                .index();
    }

    private GuideIndex make(School school, Language language) {
        List<Entry> entries = new ArrayList<>();
        Offer.of(school).map(offer -> offer.entry(school, language)).forEach(entries::add);
        for (School.GuideName name : school.guides()) {
            for (Device device : guides.devices(school, name.slug())) {
                guides.guide(school, name.slug(), device, language).stream()
                        .flatMap(guide -> Entry.of(guide, onScreens(guide), elsewhere(guide)))
                        .forEach(entries::add);
            }
        }
        return new GuideIndex(entries);
    }

    /** The same guide in each language that is another one, not only another tone. */
    private List<Guide> elsewhere(Guide guide) {
        Audience audience = guide.audience();
        return Stream.concat(screens().stream(), audience.school().languages().all().stream())
                .filter(spoken -> !spoken.isSame(audience.language()))
                .distinct()
                .flatMap(
                        spoken ->
                                guides
                                        .guide(
                                                audience.school(),
                                                guide.slug(),
                                                audience.device(),
                                                spoken)
                                        .stream())
                .toList();
    }

    /** The languages that the screens in our guides speak. */
    private List<Language> screens() {
        return guides.screenLanguages();
    }

    /**
     * People type what stands on their screen, and that may speak another language than they do.
     */
    private List<Guide> onScreens(Guide guide) {
        return screens().stream()
                .map(Optional::of)
                .map(spoken -> guide.audience().on(new ScreenLanguages(spoken, spoken)))
                .flatMap(audience -> guides.guide(guide.slug(), audience).stream())
                .toList();
    }
}

package nl.tweestap.teach.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Rehearsal;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Address;
import nl.tweestap.teach.Destinations;
import nl.tweestap.teach.ShortLinks;
import nl.tweestap.teach.oembed.AskedAddress;
import nl.tweestap.teach.oembed.Pasted;
import nl.tweestap.teach.oembed.Shareable;
import nl.tweestap.text.Language;

/** Finds what can be shared at an address of ours: a guide, a step, a rehearsal, a first page. */
@ApplicationScoped
public class SharedPages {

    private static final String GUIDES = "guides";
    private static final String TRY = "try";

    /** A guide and a device, in a rehearsal perhaps with a step and one of its parts. */
    private static final int PART = 3;

    @Inject Schools schools;
    @Inject Guides guides;
    @Inject ShortLinks links;
    @Inject Destinations destinations;

    /**
     * Reads a path as it stands in an address, for a frame or not.
     *
     * @return empty when there is nothing that everybody may read
     */
    Optional<Shareable> find(String path) {
        return Address.parse(path, schools.languages()).flatMap(this::find);
    }

    /**
     * The same, or what a short link leads to, in this language where it does not say which; at the
     * step or chapter that is meant.
     *
     * @param asked as somebody pasted it
     */
    Optional<Pasted> findPasted(AskedAddress asked, Language reader) {
        return asked.path().startsWith(ShortLinks.FRONT)
                ? led(asked.path(), reader)
                : find(asked.path()).map(page -> Pasted.of(page, asked.anchor()));
    }

    private Optional<Pasted> led(String path, Language reader) {
        return links.find(path.substring(ShortLinks.FRONT.length()).replace("/", ""))
                .map(meant -> destinations.path(meant, reader, Optional.empty()))
                .map(URI::create)
                .flatMap(page -> find(page.getPath()).map(found -> Pasted.of(found, anchor(page))));
    }

    private static String anchor(URI page) {
        return Optional.ofNullable(page.getFragment()).orElse("");
    }

    Optional<Shareable> find(Address address) {
        Optional<School> school = address.school().flatMap(schools::find);
        Optional<Language> language = address.language();
        if (school.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        Language spoken = school.get().languages().nearest(language.get());
        List<String> rest = address.rest();
        return address.isFramed()
                ? framed(school.get(), spoken, rest.subList(1, rest.size()))
                : open(school.get(), spoken, rest);
    }

    private Optional<Shareable> open(School school, Language language, List<String> words) {
        if (words.isEmpty() || words.equals(List.of(GUIDES))) {
            return Optional.of(first(school, language));
        }
        List<String> below = words.subList(1, words.size());
        return switch (words.get(0)) {
            case GUIDES -> inGuide(school, language, below);
            case TRY -> inRehearsal(school, language, below);
            default -> Optional.empty();
        };
    }

    /** In a frame a guide needs no word in front. */
    private Optional<Shareable> framed(School school, Language language, List<String> words) {
        return words.stream().findFirst().filter(TRY::equals).isPresent()
                ? inRehearsal(school, language, words.subList(1, words.size()))
                : inGuide(school, language, words);
    }

    private Shareable first(School school, Language language) {
        return Shareable.of(
                school,
                language,
                guides.pictures(school, Shareable.screens(school), Device.IOS, language));
    }

    /** What stands behind the school: a guide, perhaps its device and a step. */
    private Optional<Shareable> inGuide(School school, Language language, List<String> words) {
        return words.size() > PART
                ? Optional.empty()
                : guide(school, language, words)
                        .map(guide -> Shareable.of(guide, words.size() > 1, false))
                        .flatMap(page -> at(page, words));
    }

    /** The same, with a part of a step, which is not told apart; a device is always named. */
    private Optional<Shareable> inRehearsal(School school, Language language, List<String> words) {
        List<String> step = words.stream().limit(PART).toList();
        return words.size() < 2 || words.size() > PART + 1
                ? Optional.empty()
                : guide(school, language, words)
                        .filter(guide -> isTried(guide, step))
                        .map(guide -> Shareable.of(guide, true, true))
                        .flatMap(page -> at(page, step));
    }

    /** Whether there are screens to be clicked through, at this step if one is named. */
    private static boolean isTried(Guide guide, List<String> words) {
        Rehearsal rehearsal = Rehearsal.of(guide, Set.of(), step -> step);
        return words.size() < PART
                ? !rehearsal.moves().isEmpty()
                : rehearsal.find(words.get(2), 1).isPresent();
    }

    private static Optional<Shareable> at(Shareable page, List<String> words) {
        return words.size() < PART
                ? Optional.of(page)
                : page.guide().flatMap(guide -> guide.step(words.get(2))).map(page::at);
    }

    /** For who named no device it is the one of the first there is. */
    private Optional<Guide> guide(School school, Language language, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Device> devices = guides.devices(school, words.get(0));
        return devices.stream()
                .filter(device -> words.size() == 1 || device.tag().equals(words.get(1)))
                .findFirst()
                .flatMap(
                        device ->
                                guides.guide(words.get(0), new Audience(school, device, language)));
    }
}

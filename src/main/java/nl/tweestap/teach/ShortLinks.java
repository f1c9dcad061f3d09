package nl.tweestap.teach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.tweestap.database.DatabaseAway;
import nl.tweestap.guide.ShortName;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Cap.Room;
import nl.tweestap.limit.Limiter;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;

/**
 * Short links: {@code /g/rpo-app} by what it means, {@code /g/rpo-app-7} kept from the moment it is
 * shown, and a made-up word for what is for some readers only. See decision 34.
 */
@ApplicationScoped
public class ShortLinks {

    /** Where they stand. */
    public static final String FRONT = "/g/";

    /** All steps of twenty guides: so fast nobody chooses, and a stranger makes no more of them. */
    public static final int PER_SCHOOL_AND_HOUR = 400;

    /** Links in memory, some 200 bytes each; when there are more all are looked up again. */
    static final int MAX_REMEMBERED = 20_000;

    /** Made-up words that may be taken before it is given up: one is rare, two never happen. */
    private static final int TRIES = 4;

    @Inject KeptLinks kept;
    @Inject Destinations destinations;
    @Inject LinkNames names;
    @Inject Schools schools;
    @Inject Limiter limiter;
    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;

    private final Map<GuideAddress, String> remembered = new ConcurrentHashMap<>();

    /** A kept link that leads nowhere any more. */
    public record Dead(String path, GuideAddress meant) {}

    /**
     * The short link to a page; made when there is none yet.
     *
     * @return its path; the long one where none can be made just now
     */
    public String path(GuideAddress asked) {
        Optional<GuideAddress> address = destinations.today(asked);
        return address.map(this::shortOrLong)
                .orElseThrow(() -> new IllegalArgumentException("No such page: " + asked));
    }

    private String shortOrLong(GuideAddress address) {
        return shortest(address).map(link -> FRONT + link).orElseGet(() -> longPath(address));
    }

    private String longPath(GuideAddress address) {
        School school = schools.find(address.school()).orElseThrow();
        return destinations.path(address, school.languages().own(), Optional.empty());
    }

    private Optional<String> shortest(GuideAddress address) {
        if (address.isForAll() && address.part().equals(Part.WHOLE)) {
            return Optional.of(LinkNames.of(address));
        }
        return keptOrMade(address).filter(link -> names.offered(ShortName.folded(link)).isEmpty());
    }

    private Optional<String> keptOrMade(GuideAddress address) {
        Optional<String> known = Optional.ofNullable(remembered.get(address));
        if (known.isPresent()) {
            return known;
        }
        try {
            Optional<String> link = kept.link(address.meaning()).or(() -> made(address));
            link.ifPresent(found -> remember(address, found));
            return link;
        } catch (PersistenceException failure) {
            if (DatabaseAway.isCauseOf(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private void remember(GuideAddress address, String link) {
        if (remembered.size() >= MAX_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(address, link);
    }

    private Optional<String> made(GuideAddress address) {
        Instant now = clock.instant();
        if (limiter.take(new Cap("links/" + address.school(), PER_SCHOOL_AND_HOUR), now)
                == Room.NONE) {
            return Optional.empty();
        }
        return Stream.concat(
                        names.numbered(address).stream(),
                        Stream.generate(() -> LinkWord.random(randomness)).limit(TRIES))
                .flatMap(link -> keep(link, address, now).stream())
                .findFirst();
    }

    /** Empty where the link means something else; where another made one for this, that one. */
    private Optional<String> keep(String link, GuideAddress address, Instant now) {
        try {
            kept.add(link, address, now);
            return Optional.of(link);
        } catch (PersistenceException thereIsOne) {
            return kept.link(address.meaning());
        }
    }

    /**
     * What a link means, under today's names. One that was shown and leads nowhere any more means
     * nothing else instead, unless a guide has that very name.
     *
     * @param typed the word behind {@link #FRONT}; what looks alike in it is forgiven
     */
    public Optional<GuideAddress> find(String typed) {
        String folded = ShortName.folded(typed);
        Optional<GuideAddress> offered = names.offered(folded);
        if (offered.isPresent()) {
            return offered;
        }
        Optional<String> meaning = meaning(folded);
        return meaning.isPresent()
                ? meaning.flatMap(GuideAddress::ofMeaning).flatMap(destinations::today)
                : names.find(folded);
    }

    /** A guide is found by its name though the database is away; nothing else is guessed then. */
    private Optional<String> meaning(String folded) {
        try {
            return kept.meaning(folded);
        } catch (PersistenceException failure) {
            if (DatabaseAway.isCauseOf(failure) && names.named(folded).isPresent()) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** What was probably meant with a link that is none. */
    public Optional<GuideAddress> near(String typed) {
        return names.near(ShortName.folded(typed));
    }

    /** The kept links of a school that lead nowhere: a name in them has gone. */
    public List<Dead> dead(String school) {
        return kept.all(school).stream()
                .flatMap(
                        row ->
                                GuideAddress.ofMeaning((String) row[1]).stream()
                                        .filter(meant -> destinations.today(meant).isEmpty())
                                        .map(meant -> new Dead(FRONT + row[0], meant)))
                .toList();
    }
}

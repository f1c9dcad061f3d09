package nl.tweestap.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a school adds to the guides that it shares with others.
 *
 * @param shops other shops in which its people find the app: that of managed phones, or of a maker
 * @param films films of steps, by the step's name
 */
public record Additions(List<Shop> shops, Map<String, Film> films) {

    public Additions {
        shops = List.copyOf(shops);
        films = Map.copyOf(films);
    }

    /** The other shops for this device. */
    public List<Shop> shopsFor(String device) {
        return shops.stream().filter(shop -> shop.device().equals(device)).toList();
    }

    /** The school's film of a step. */
    public Optional<Film> film(String step) {
        return Optional.ofNullable(films.get(step));
    }

    /**
     * Another place to get the app.
     *
     * @param device the tag of the phones that have it: {@code android}
     */
    public record Shop(String name, String address, String device) {}

    /**
     * A film at another site, always with subtitles.
     *
     * @param minutes how long it takes, rounded up
     */
    public record Film(String address, int minutes) {}
}

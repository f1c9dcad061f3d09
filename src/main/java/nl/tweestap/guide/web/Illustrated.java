package nl.tweestap.guide.web;

import java.util.List;
import java.util.stream.Stream;

/** An answer that can be picked, with the icons that say it to who does not read. */
public record Illustrated(Pick pick, List<String> icons) {

    public Illustrated {
        icons = List.copyOf(icons);
    }

    /** With these, as far as there are any. */
    static Illustrated of(Pick pick, String... icons) {
        return new Illustrated(pick, Stream.of(icons).filter(icon -> !icon.isEmpty()).toList());
    }
}

package nl.tweestap.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.authenticator.Kind;

/**
 * Whose second step a school's people set up: Microsoft's own, which guides explain, or that of
 * this site, which the wizard sets up. The two know nothing of each other unless the school says
 * so.
 *
 * @param leader which of the two its pages put first
 * @param isOfferedHere whether this site's is offered at all; always where it leads
 * @param shared what is there at Microsoft's as well, once it is bound here
 */
public record SecondStep(Leader leader, boolean isOfferedHere, Set<Kind> shared) {

    /** Whose it is. */
    public enum Leader {
        MICROSOFT,
        HERE;

        /** As it stands in a school's file: {@code microsoft}. */
        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Leader> ofSlug(String slug) {
            return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
        }

        static String slugs() {
            return Arrays.stream(values()).map(Leader::slug).collect(Collectors.joining(", "));
        }
    }

    public SecondStep {
        isOfferedHere = isOfferedHere || leader == Leader.HERE;
        shared = Set.copyOf(shared);
    }

    /** Whether what is set up on this site comes first. */
    public boolean leadsHere() {
        return leader == Leader.HERE;
    }

    /** Whether binding one of these here does the same at Microsoft's. */
    public boolean isShared(Kind kind) {
        return shared.contains(kind);
    }
}

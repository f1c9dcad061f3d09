package nl.tweestap.guide;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;

/**
 * How far somebody who is signed in really is; guides tick their steps by it.
 *
 * @param has what is bound to the account
 * @param done the pages of our own wizard that lie behind
 * @param next the page of the wizard that is to be done now; empty when nothing is asked for
 */
public record Followed(Set<Kind> has, Set<WizardStep> done, Optional<WizardStep> next) {

    public Followed {
        has = Set.copyOf(has);
        done = Set.copyOf(done);
    }

    /**
     * The same text for as long as nothing changes: {@code phone, password download scan, scan}.
     */
    public String mark() {
        return Stream.of(names(has), names(done), names(next.stream().toList()))
                .collect(Collectors.joining(", "));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}

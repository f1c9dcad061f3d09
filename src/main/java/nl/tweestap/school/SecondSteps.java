package nl.tweestap.school;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.YamlMap;
import nl.tweestap.school.SecondStep.Leader;

/** Reads whose second step a school's people set up: {@code second-step: microsoft}. */
final class SecondSteps {

    static final String LEADER = "second-step";
    static final String OWN = "own-step";
    static final String SHARED = "shared-with-microsoft";

    private static final String OFFERED = "offered";
    private static final String NONE = "none";

    private SecondSteps() {}

    /**
     * A file that does not say whose it is means Microsoft's, and offers this site's beside it: so
     * no page promises that what is set up here protects another account.
     */
    static SecondStep read(YamlMap yaml) {
        Leader leader = leader(yaml);
        boolean isOffered = isOffered(yaml);
        if (leader == Leader.HERE && !isOffered) {
            yaml.problem(OWN, "finding.own-step-leads");
        }
        return new SecondStep(leader, isOffered, shared(yaml));
    }

    private static Leader leader(YamlMap yaml) {
        Optional<String> said = yaml.text(LEADER);
        Optional<Leader> leader = said.flatMap(Leader::ofSlug);
        if (said.isPresent() && leader.isEmpty()) {
            yaml.problem(LEADER, "finding.second-step", said.get(), Leader.slugs());
        }
        return leader.orElse(Leader.MICROSOFT);
    }

    private static boolean isOffered(YamlMap yaml) {
        String said = yaml.text(OWN).orElse(OFFERED);
        if (!said.equals(OFFERED) && !said.equals(NONE)) {
            yaml.problem(OWN, "finding.own-step", said);
        }
        return !said.equals(NONE);
    }

    /** A recovery code is of this site: Microsoft has none. */
    private static Set<Kind> shared(YamlMap yaml) {
        Set<Kind> shared = EnumSet.noneOf(Kind.class);
        for (String word : yaml.texts(SHARED)) {
            Optional<Kind> kind = Kind.ofSlug(word).filter(Kind::isEveryday);
            if (kind.isEmpty()) {
                yaml.problem(SHARED, "finding.shared", word);
            }
            kind.ifPresent(shared::add);
        }
        return shared;
    }
}

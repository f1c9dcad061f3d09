package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Measured;
import nl.tweestap.school.School;
import nl.tweestap.shell.Texts;

/**
 * How long a guide takes: of our own wizard as it was measured, once enough people went through it;
 * else as its editors say.
 */
@Named("guideMinutes")
@RequestScoped
public class GuideMinutes {

    /** What is bound takes about two minutes. */
    private static final int EACH = 2;

    @Inject OpenGuide open;
    @Inject Measured measured;
    @Inject Texts texts;

    int of(Guide guide) {
        return measured(guide).orElse(guide.minutes());
    }

    /** Where no guide says it: by how much there is to set up. */
    static int ofPlan(Optional<School> school) {
        return school.map(one -> EACH * one.plan().size()).orElse(0);
    }

    private Optional<Integer> measured(Guide guide) {
        return Optional.of(guide)
                .filter(Guide::isOfWizard)
                .filter(one -> one.topic().isEmpty())
                .flatMap(one -> measured.wizardMinutes(one.audience().school()));
    }

    /** The same of the guide that is open, in words that say which of the two it is. */
    public String getWords() {
        String key = measured(open.guide()).isPresent() ? "minutes-measured" : "minutes";
        return texts.of("guide.page." + key, of(open.guide()));
    }
}

package nl.tweestap.teach.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.health.FailureLog;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;

/**
 * Sets one guide that nobody gets, once, a while after the start. The first one costs five times
 * what each later one does: icons are drawn, letters are read, and the library is compiled.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PressWarmUp {

    /** The portal is ready long before that, and the first readers have their pages. */
    static final int AFTER_SECONDS = 60;

    @Resource TimerService timers;
    @Inject Papers papers;
    @Inject Schools schools;
    @Inject Guides guides;
    @Inject FailureLog failures;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(
                Duration.ofSeconds(AFTER_SECONDS).toMillis(),
                new TimerConfig("the press warms up", false));
    }

    @Timeout
    void warmUp() {
        try {
            schools.all().stream().flatMap(this::ofSchool).findFirst().ifPresent(papers::rehearse);
        } catch (RuntimeException failure) {
            failures.bug(failure);
        }
    }

    private Stream<Guide> ofSchool(School school) {
        return school.languages().all().stream()
                .filter(Language::isForPaper)
                .flatMap(
                        language ->
                                school.guides().stream()
                                        .map(School.GuideName::slug)
                                        .flatMap(slug -> ofSlug(school, slug, language).stream()));
    }

    private Optional<Guide> ofSlug(School school, String slug, Language language) {
        return guides.devices(school, slug).stream()
                .findFirst()
                .flatMap(device -> guides.guide(school, slug, device, language));
    }
}

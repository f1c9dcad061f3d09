package nl.tweestap.teach.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.health.FailureLog;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;

/**
 * Sets guides that nobody gets, a while after the start: the main one of each school, for each
 * device. The first one costs five times what each later one does, for icons are drawn, letters are
 * read and the library is compiled; and of the others the screens are kept, so that whoever asks
 * for one first waits for the sheets only.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PressWarmUp {

    /** The portal is ready long before that, and the first readers have their pages. */
    static final int AFTER_SECONDS = 60;

    /** After each: one takes a core for a second, and pages come first. */
    static final int BETWEEN_SECONDS = 30;

    /** What they draw fits twice into what is kept. */
    static final int MOST = 24;

    @Resource TimerService timers;
    @Inject Papers papers;
    @Inject Schools schools;
    @Inject Guides guides;
    @Inject FailureLog failures;

    private Iterator<Guide> ahead = Collections.emptyIterator();

    @PostConstruct
    void start() {
        in(AFTER_SECONDS, true);
    }

    private void in(int seconds, boolean isFirst) {
        timers.createSingleActionTimer(
                Duration.ofSeconds(seconds).toMillis(), new TimerConfig(isFirst, false));
    }

    @Timeout
    void warmUp(Timer timer) {
        try {
            if (Boolean.TRUE.equals(timer.getInfo())) {
                ahead = schools.all().stream().flatMap(this::ofSchool).limit(MOST).iterator();
            }
            if (ahead.hasNext()) {
                in(BETWEEN_SECONDS, false);
                papers.rehearse(ahead.next());
            }
        } catch (RuntimeException failure) {
            failures.bug(failure);
        }
    }

    private Stream<Guide> ofSchool(School school) {
        return school.languages().all().stream()
                .filter(Language::isForPaper)
                .limit(1)
                .flatMap(
                        language ->
                                school.guides().stream()
                                        .map(School.GuideName::slug)
                                        .limit(1)
                                        .flatMap(slug -> ofSlug(school, slug, language)));
    }

    private Stream<Guide> ofSlug(School school, String slug, Language language) {
        return guides.devices(school, slug).stream()
                .flatMap(device -> guides.guide(school, slug, device, language).stream());
    }
}

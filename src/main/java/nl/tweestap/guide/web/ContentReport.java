package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import nl.tweestap.content.Problem;
import nl.tweestap.guide.Guides;

/** Checks the content when the portal starts: problems are logged, what is good is served. */
@ApplicationScoped
public class ContentReport {

    private static final Logger LOG = Logger.getLogger(ContentReport.class.getName());

    @Inject Guides guides;

    void report(@Observes @Initialized(ApplicationScoped.class) Object started) {
        List<Problem> problems = guides.problems();
        problems.forEach(problem -> LOG.warning(problem::toString));
        LOG.info(() -> "Content read, " + problems.size() + " problem(s)");
    }
}

package nl.tweestap.teach.paper.web;

import java.util.stream.Collectors;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Step;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** What a paper says once of its marks, and of each step's devices. */
final class PaperMarks {

    private final Language language;

    PaperMarks(Language language) {
        this.language = language;
    }

    /** What the shapes of the callouts say; nothing where they have one shape. */
    String legend(Guide guide) {
        String marks =
                guide.pointings().stream()
                        .map(this::explained)
                        .collect(Collectors.joining(" \u00a0 "));
        return marks.isEmpty() ? "" : "<p class=\"small\">" + marks + "</p>";
    }

    private String explained(Pointing asked) {
        return PaperCallout.of(1, asked) + "\u00a0" + said("guide.page.legend-" + asked.tag());
    }

    /** Beside words, so a reader of screens is told nothing of it; nothing where it has no name. */
    static String icon(String name) {
        return name.isEmpty()
                ? ""
                : "<span class=\"mark\" style=\"background-image: url("
                        + Press.OURS
                        + PaperImages.icon(name)
                        + ")\"></span>";
    }

    /** On which devices it is done. */
    String devices(Step step) {
        return step.where().stream()
                .map(
                        where ->
                                " <span class=\"on\">"
                                        + icon(where.look())
                                        + " "
                                        + said("guide.page.on-" + where.tag())
                                        + "</span>")
                .collect(Collectors.joining());
    }

    private String said(String key) {
        return ScreenWriter.escape(Words.of(key, language));
    }
}

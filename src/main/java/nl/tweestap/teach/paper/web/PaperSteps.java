package nl.tweestap.teach.paper.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Shown;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Variant;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** Writes the steps of a guide for paper: what is done, where, and what else may be seen. */
final class PaperSteps {

    /** Three laptops stand beside each other. */
    private static final double IN_A_STEP = 0.86;

    /** What some people see instead: five beside each other. */
    private static final double IN_SMALL = 0.55;

    private final PaperWords words;
    private final PaperMarks marks;
    private final PaperShots shots;
    private final Function<String, String> addresses;

    /**
     * @param shots the drawn pictures and codes, which get their names here
     * @param addresses where the step of this id is
     */
    PaperSteps(Language language, PaperShots shots, Function<String, String> addresses) {
        this.words = new PaperWords(language);
        this.marks = new PaperMarks(language);
        this.shots = shots;
        this.addresses = addresses;
    }

    String step(Step step) {
        String address = addresses.apply(step.id());
        return "<div class=\"step\"><div class=\"whole\">"
                + (isScanned(step) ? "" : code(address, "qr"))
                + "<h3>"
                + step.number()
                + ". "
                + PaperWords.escape(step.title())
                + marks.devices(step)
                + "</h3>"
                + PaperWords.blocks(step.introduction())
                + callouts(step.callouts(), step::pointing)
                + pictures(step.shown(), IN_A_STEP)
                + step.notice().map(words::notice).orElse("")
                + "<p class=\"small\">"
                + PaperWords.escape(address)
                + "</p></div>"
                + sights(step)
                + "</div>";
    }

    /** Beside a code that people scan stands no other one: they would scan that. */
    private static boolean isScanned(Step step) {
        return step.pictures().stream().anyMatch(picture -> picture.exampleCode().isPresent());
    }

    private static String callouts(
            List<List<Inline>> lines, Function<Integer, Pointing> pointings) {
        StringBuilder items = new StringBuilder();
        for (int number = 1; number <= lines.size(); number++) {
            items.append("<li>")
                    .append(PaperCallout.of(number, pointings.apply(number)))
                    .append(' ')
                    .append(PaperWords.inline(lines.get(number - 1)))
                    .append("</li>");
        }
        return items.isEmpty() ? "" : "<ol>" + items + "</ol>";
    }

    /** On paper nobody can choose what is seen: what to do then stands beside each. */
    private String sights(Step step) {
        return step.variants().isEmpty()
                ? ""
                : "<div class=\"whole\"><p><strong>"
                        + step.number()
                        + ". "
                        + words.said("guide.page.see")
                        + "</strong></p>"
                        + step.variants().stream().map(this::sight).collect(Collectors.joining())
                        + "</div>";
    }

    private String sight(Variant variant) {
        return "<div class=\"sight\">"
                + shots.image(variant.shown(), IN_SMALL)
                + "<p><strong>"
                + PaperWords.escape(variant.words().title())
                + "</strong></p>"
                + callouts(variant.callouts(), variant::pointing)
                + "</div>";
    }

    String pictures(List<Shown> shown, double scale) {
        String images =
                shown.stream().map(one -> shots.image(one, scale)).collect(Collectors.joining());
        return images.isEmpty() ? "" : "<div class=\"pictures\">" + images + "</div>";
    }

    String code(String address, String look) {
        String said = Words.of("handout.paper.qr", words.language(), address);
        return shots.code(address, look, said);
    }
}

package nl.tweestap.teach.paper.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** Writes a guide as the XHTML that {@link Press} sets: its words, its pictures, its addresses. */
final class PaperWriter {

    /** Four screens without words stand beside each other. */
    private static final double IN_A_ROW = 0.72;

    private final PaperWords words;
    private final PaperMarks marks;
    private final PaperSteps steps;
    private final Function<String, String> addresses;

    /**
     * @param shots the drawn pictures and codes, which get their names here
     * @param addresses where the step of this id is, or the guide for an empty one
     */
    PaperWriter(Language language, PaperShots shots, Function<String, String> addresses) {
        this.words = new PaperWords(language);
        this.marks = new PaperMarks(language);
        this.steps = new PaperSteps(language, shots, addresses);
        this.addresses = addresses;
    }

    /** A whole page around it. */
    static String page(String title, String lang, String body) {
        return "<html lang=\""
                + PaperWords.escape(lang)
                + "\"><head><title>"
                + PaperWords.escape(title)
                + "</title><meta name=\"subject\" content=\""
                + PaperWords.escape(title)
                + "\" /><style>"
                + PaperStyle.SHEET
                + "</style></head><body>"
                + body
                + "</body></html>";
    }

    String guide(Guide guide) {
        String address = addresses.apply("");
        StringBuilder html = new StringBuilder("<div>");
        html.append(steps.code(address, "large"));
        html.append("<p>")
                .append(PaperWords.escape(guide.audience().school().name()))
                .append("</p>");
        html.append("<h1>").append(PaperWords.escape(guide.title())).append("</h1>");
        html.append(PaperWords.blocks(guide.introduction()));
        html.append("<p class=\"small\">").append(words.said("handout.page.scan")).append(' ');
        html.append(PaperWords.escape(address)).append("</p><p class=\"small\">");
        html.append(words.said("handout.page.help")).append(' ');
        html.append(PaperWords.escape(guide.audience().school().helpdesk().phone())).append("</p>");
        guide.prepare().ifPresent(prepare -> html.append(prepare(prepare)));
        html.append(questions(guide, "")).append(marks.legend(guide));
        for (Guide.Chapter chapter : guide.chapters()) {
            html.append("<h2>").append(PaperWords.escape(chapter.title())).append("</h2>");
            html.append(PaperWords.blocks(chapter.text()));
            chapter.notice().ifPresent(notice -> html.append(words.notice(notice)));
            for (Step step : chapter.steps()) {
                html.append(questions(guide, step.id())).append(steps.step(step));
            }
        }
        html.append("<div class=\"end\">").append(titled(guide.closing()));
        html.append(steps.pictures(guide.signIn(), IN_A_ROW)).append("</div>");
        return html.append("</div>").toString();
    }

    private String prepare(Guide.Prepare prepare) {
        String items =
                prepare.items().stream()
                        .map(item -> "<li>" + PaperWords.inline(item) + "</li>")
                        .collect(Collectors.joining());
        return titled(prepare.words()) + "<ul>" + items + "</ul>";
    }

    private String titled(Guide.Titled titled) {
        return "<h2>"
                + PaperWords.escape(titled.title())
                + "</h2>"
                + PaperWords.blocks(titled.text())
                + titled.notice().map(words::notice).orElse("");
    }

    private String questions(Guide guide, String before) {
        return guide.questions().stream()
                .filter(question -> question.before().equals(before))
                .map(this::question)
                .collect(Collectors.joining());
    }

    private String question(Guide.Question question) {
        String answers =
                question.answers().stream().map(this::answer).collect(Collectors.joining());
        return titled(question.words()) + "<ul>" + answers + "</ul>";
    }

    private String answer(Guide.Answer answer) {
        String says =
                Words.of("guide.page.answer-on", words.language(), answer.label(), answer.number());
        return "<li>" + PaperMarks.icon(answer.icon()) + " " + PaperWords.escape(says) + "</li>";
    }
}

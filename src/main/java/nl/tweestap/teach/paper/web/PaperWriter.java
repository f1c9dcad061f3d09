package nl.tweestap.teach.paper.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Shown;
import nl.tweestap.guide.Step;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** Writes a guide as the XHTML that {@link Press} sets: its words, its pictures, its addresses. */
final class PaperWriter {

    /** Nobody follows a link on paper: it is only underlined. */
    private static final HtmlWriter WORDS = new HtmlWriter(link -> Lead.to("#"));

    /** Four screens without words stand beside each other. */
    private static final double IN_A_ROW = 0.72;

    private final Language language;
    private final PaperMarks marks;
    private final PaperShots shots;
    private final Function<String, String> addresses;

    /**
     * @param shots the drawn pictures and codes, which get their names here
     * @param addresses where the step of this id is, or the guide for an empty one
     */
    PaperWriter(Language language, PaperShots shots, Function<String, String> addresses) {
        this.language = language;
        this.marks = new PaperMarks(language);
        this.shots = shots;
        this.addresses = addresses;
    }

    /** A whole page around it. */
    static String page(String title, String lang, String body) {
        return "<html lang=\""
                + escape(lang)
                + "\"><head><title>"
                + escape(title)
                + "</title><meta name=\"subject\" content=\""
                + escape(title)
                + "\" /><style>"
                + PaperStyle.SHEET
                + "</style></head><body>"
                + body
                + "</body></html>";
    }

    String guide(Guide guide) {
        String address = addresses.apply("");
        StringBuilder html = new StringBuilder("<div>");
        html.append(code(address, "large"));
        html.append("<p>").append(escape(guide.audience().school().name())).append("</p>");
        html.append("<h1>").append(escape(guide.title())).append("</h1>");
        html.append(blocks(guide.introduction()));
        html.append("<p class=\"small\">").append(said("handout.page.scan")).append(' ');
        html.append(escape(address)).append("</p><p class=\"small\">");
        html.append(said("handout.page.help")).append(' ');
        html.append(escape(guide.audience().school().helpdesk().phone())).append("</p>");
        guide.prepare().ifPresent(prepare -> html.append(prepare(prepare)));
        html.append(questions(guide, "")).append(marks.legend(guide));
        for (Guide.Chapter chapter : guide.chapters()) {
            html.append("<h2>").append(escape(chapter.title())).append("</h2>");
            html.append(blocks(chapter.text()));
            chapter.notice().ifPresent(notice -> html.append(notice(notice)));
            for (Step step : chapter.steps()) {
                html.append(questions(guide, step.id())).append(step(step));
            }
        }
        html.append("<div class=\"end\">").append(titled(guide.closing()));
        html.append(pictures(guide.signIn(), IN_A_ROW)).append("</div>");
        return html.append("</div>").toString();
    }

    private String prepare(Guide.Prepare prepare) {
        String items =
                prepare.items().stream()
                        .map(item -> "<li>" + inline(item) + "</li>")
                        .collect(Collectors.joining());
        return titled(prepare.words()) + "<ul>" + items + "</ul>";
    }

    private String titled(Guide.Titled words) {
        return "<h2>"
                + escape(words.title())
                + "</h2>"
                + blocks(words.text())
                + words.notice().map(this::notice).orElse("");
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
        String says = Words.of("guide.page.answer-on", language, answer.label(), answer.number());
        return "<li>" + PaperMarks.icon(answer.icon()) + " " + escape(says) + "</li>";
    }

    private String step(Step step) {
        String address = addresses.apply(step.id());
        return "<div class=\"step\">"
                + (isScanned(step) ? "" : code(address, "qr"))
                + "<h3>"
                + step.number()
                + ". "
                + escape(step.title())
                + marks.devices(step)
                + "</h3>"
                + blocks(step.introduction())
                + callouts(step)
                + pictures(step.shown(), 1)
                + step.notice().map(this::notice).orElse("")
                + "<p class=\"small\">"
                + escape(address)
                + "</p></div>";
    }

    /** Beside a code that people scan stands no other one: they would scan that. */
    private static boolean isScanned(Step step) {
        return step.pictures().stream().anyMatch(picture -> picture.exampleCode().isPresent());
    }

    private static String callouts(Step step) {
        StringBuilder items = new StringBuilder();
        for (int number = 1; number <= step.callouts().size(); number++) {
            items.append("<li>")
                    .append(ScreenWriter.disc(number, step.pointing(number)))
                    .append(' ')
                    .append(inline(step.callouts().get(number - 1)))
                    .append("</li>");
        }
        return items.isEmpty() ? "" : "<ol>" + items + "</ol>";
    }

    private String pictures(List<Shown> shown, double scale) {
        String images =
                shown.stream().map(one -> shots.image(one, scale)).collect(Collectors.joining());
        return images.isEmpty() ? "" : "<div class=\"pictures\">" + images + "</div>";
    }

    private String notice(Block.Notice notice) {
        return "<p class=\"notice\"><strong>"
                + said("shell.notice." + notice.kind().tag())
                + "</strong> "
                + inline(notice.words())
                + "</p>";
    }

    private String code(String address, String look) {
        String words = Words.of("handout.paper.qr", language, address);
        return shots.code(address, look, words);
    }

    private String said(String key) {
        return escape(Words.of(key, language));
    }

    private static String blocks(List<Block> blocks) {
        return onPaper(WORDS.blocks(blocks));
    }

    private static String inline(List<Inline> words) {
        return onPaper(WORDS.inline(words));
    }

    /** The press knows neither where a word may break nor links that lead nowhere. */
    private static String onPaper(String html) {
        return Map.of("<wbr>", "", "<a href=\"#\">", "<u>", "</a>", "</u>").entrySet().stream()
                .reduce(
                        html,
                        (text, one) -> text.replace(one.getKey(), one.getValue()),
                        (one, other) -> other);
    }

    private static String escape(String text) {
        return ScreenWriter.escape(text);
    }
}

package nl.tweestap.teach.paper.web;

import java.util.HashMap;
import java.util.Map;
import nl.tweestap.qr.QrPng;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** “Begin here”, for the wall of a classroom: a large code and a short address. */
final class PosterWriter {

    private static final String CODE = "code";

    private PosterWriter() {}

    /**
     * Makes it.
     *
     * @param icons by the name that {@link PaperImages#icon} gives
     */
    static byte[] make(
            School school, Language language, String address, Map<String, byte[]> icons) {
        String title = Words.of("handout.paper.begin", language);
        String words = Words.of("handout.paper.qr", language, address);
        String body =
                "<div class=\"poster\"><p>%s</p><h1>%s</h1><p><img class=\"scan\" src=\"%s\" alt=\"%s\" />%s<img src=\"%s\" alt=\"%s\" /></p><p class=\"address\">%s</p><p>%s %s</p></div>"
                        .formatted(
                                ScreenWriter.escape(school.name()),
                                ScreenWriter.escape(title),
                                Press.OURS + PaperImages.icon(PaperImages.SCAN),
                                ScreenWriter.escape(Words.of("handout.paper.scan", language)),
                                PaperMarks.icon("arrow"),
                                Press.OURS + CODE,
                                ScreenWriter.escape(words),
                                ScreenWriter.escape(address.replaceFirst("^https?://", "")),
                                ScreenWriter.escape(Words.of("handout.page.help", language)),
                                ScreenWriter.escape(school.helpdesk().phone()));
        String page = PaperWriter.page(title, language.htmlLang(), body);
        Map<String, byte[]> images = new HashMap<>(icons);
        images.put(CODE, QrPng.of(address));
        return new Press(images).tagged(page);
    }
}

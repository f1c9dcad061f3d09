package nl.tweestap.teach.paper.web;

import java.util.Map;
import nl.tweestap.qr.QrPng;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** “Begin here”, for the wall of a classroom: a large code and a short address. */
final class PosterWriter {

    private PosterWriter() {}

    static byte[] make(School school, Language language, String address) {
        String title = Words.of("handout.paper.begin", language);
        String words = Words.of("handout.paper.qr", language, address);
        String body =
                "<div class=\"poster\"><p>%s</p><h1>%s</h1><img src=\"%scode\" alt=\"%s\" /><p class=\"address\">%s</p><p>%s %s</p></div>"
                        .formatted(
                                ScreenWriter.escape(school.name()),
                                ScreenWriter.escape(title),
                                Press.OURS,
                                ScreenWriter.escape(words),
                                ScreenWriter.escape(address.replaceFirst("^https?://", "")),
                                ScreenWriter.escape(Words.of("handout.page.help", language)),
                                ScreenWriter.escape(school.helpdesk().phone()));
        String page = PaperWriter.page(title, language.htmlLang(), body);
        return new Press(Map.of("code", QrPng.of(address))).tagged(page);
    }
}

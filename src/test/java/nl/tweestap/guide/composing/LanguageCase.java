package nl.tweestap.guide.composing;

import java.time.Instant;
import java.util.List;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.BeforeEach;

/** RPO speaks Turkish, of which no line of Java knows. */
abstract class LanguageCase {

    static final String LANGUAGES = "languages.yaml";
    static final String SCHOOL = "schools/rpo/school.yaml";
    static final String SIGN_IN = "words/tr/signin.properties";

    final EditedContent content = EditedContent.of("rpo");

    @BeforeEach
    void add() {
        line("tr: {name: Türkçe, fallback: [en], beside: en}");
        content.replace(SCHOOL, "en]", "en, tr]");
        content.write("schools/rpo/tr.properties", "account=hesap\nhours=9–17\ndesk=giriş\n");
        content.write(SIGN_IN, "signin.password.title=Oturum aç\n");
    }

    /** One more language. */
    void line(String text) {
        content.replace(LANGUAGES, "\nnl:", "\n" + text + "\nnl:");
    }

    OpenedGuides portal() {
        return OpenedGuides.on(content.folder(), () -> Instant.EPOCH);
    }

    static Language turkish(OpenedGuides portal) {
        return portal.schools().languages().ofTag("tr").orElseThrow();
    }

    List<Problem> problems() {
        return ContentCheck.check(content.folder());
    }

    List<Problem> problems(String file) {
        return problems().stream().filter(problem -> problem.file().equals(file)).toList();
    }
}

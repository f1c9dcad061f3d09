package nl.tweestap.guide.composing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** RPO speaks Turkish, of which no line of Java knows. */
abstract class LanguageCase {

    static final String LANGUAGES = "languages.yaml";
    static final String SCHOOL = "schools/rpo/school.yaml";
    static final String SIGN_IN = "words/tr/signin.properties";

    @TempDir Path root;

    @BeforeEach
    void add() {
        Folders.copyRealContent(root, List.of("rpo"));
        line("tr: {name: Türkçe, fallback: [en], beside: en}");
        Folders.replace(root, SCHOOL, "en]", "en, tr]");
        Folders.write(root, "schools/rpo/tr.properties", "account=hesap\nhours=9–17\ndesk=giriş\n");
        Folders.write(root, SIGN_IN, "signin.password.title=Oturum aç\n");
    }

    /** One more language. */
    void line(String text) {
        Folders.replace(root, LANGUAGES, "\nnl:", "\n" + text + "\nnl:");
    }

    OpenedGuides portal() {
        return OpenedGuides.on(new ContentFolder(root), () -> Instant.EPOCH);
    }

    static Language turkish(OpenedGuides portal) {
        return portal.schools().languages().ofTag("tr").orElseThrow();
    }

    List<Problem> problems() {
        return ContentCheck.check(new ContentFolder(root));
    }

    List<Problem> problems(String file) {
        return problems().stream().filter(problem -> problem.file().equals(file)).toList();
    }
}

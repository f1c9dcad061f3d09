package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** The front door: which school? */
@Named("frontDoorPage")
@RequestScoped
public class FrontDoorPage extends OpenPage {

    /** A school to choose. */
    public record Door(String name, String startAddress, String href, String mark) {}

    public List<Door> getDoors() {
        return schools.all().stream()
                .map(
                        school ->
                                new Door(
                                        school.name(),
                                        school.startAddress(),
                                        pathOf(school, asked().language()),
                                        "/assets/schools/" + school.slug() + ".svg"))
                .toList();
    }

    /** In the school's own tone of the language, as far as it speaks that. */
    static String pathOf(School school, Language wish) {
        return "/" + school.languages().inOwnTone(wish).tag() + "/" + school.slug();
    }

    @Override
    String path(Language language) {
        return "/" + language.tag();
    }

    @Override
    String canonicalPath(Language language) {
        return path(language);
    }
}

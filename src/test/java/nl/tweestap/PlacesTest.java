package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.shell.Place;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import nl.tweestap.wrong.web.NobodyWalks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list from which the door is tested, and that it leaves nobody out. */
class PlacesTest {

    static Stream<Place> views() {
        return DeclaredPlaces.all().stream().filter(place -> place.view().endsWith(".xhtml"));
    }

    @Test
    void no_address_is_declared_twice() {
        assertThat(DeclaredPlaces.all()).extracting(Place::addresses).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("views")
    void there_is_a_view_behind_every_place(Place place) {
        assertThat(Files.isRegularFile(SourceFiles.VIEWS.resolve(place.view().substring(1))))
                .isTrue();
    }

    @Test
    void every_folder_of_views_has_a_place() {
        List<String> folders = DeclaredPlaces.all().stream().map(PlacesTest::folder).toList();

        assertThat(SourceFiles.below(SourceFiles.VIEWS, ".xhtml"))
                .map(view -> SourceFiles.VIEWS.relativize(view).getName(0))
                .map(Path::toString)
                .filteredOn(folder -> !folder.equals("WEB-INF"))
                .isSubsetOf(folders);
    }

    private static String folder(Place place) {
        return place.view().split("/", 3)[1];
    }

    @Test
    void every_page_for_a_role_has_words_on_its_door() {
        for (Place place : DeclaredPlaces.all()) {
            String rest = String.join("/", place.addresses().segments());
            if (!place.roles().isEmpty() && !rest.contains("{") && !place.isPart()) {
                assertThat(Words.of("shell.door." + rest, Language.ENGLISH)).isNotBlank();
                assertThat(Words.of("shell.door." + rest, Language.ENGLISH)).doesNotContain("???");
            }
        }
    }

    @Test
    void a_new_feature_is_in_the_list_by_itself() {
        assertThat(DeclaredPlaces.in(new ClassFileImporter().importPackages("nl.tweestap.wrong")))
                .hasExactlyElementsOfTypes(NobodyWalks.class);
    }
}

package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page says what nothing here can keep. A phrase goes when the room that keeps it comes. */
class PromisesTest {

    /** Not always: the desk has to know who calls, and Microsoft lets people in itself. */
    private static final Pattern LET_IN =
            Pattern.compile("(?iu)lets you in|helps you back in|helpt (?:je|u) weer binnen");

    /** What the desk gives on this site, and at no school whose second step is Microsoft's. */
    private static final Pattern PASS = Pattern.compile("(?iu)tijdelijke toegang|temporary access");

    /** The bundles of the rooms that give it or ask for it. */
    private static final Pattern OF_THIS_SITE =
            Pattern.compile(".*/(?:account|helpdesk|signin|verifier)[a-z_]*\\.properties");

    /** There is not: a school may allow the app and nothing else. */
    private static final Pattern ANOTHER_WAY =
            Pattern.compile("(?iu)altijd een andere manier|always another way");

    /** What is set up for one account does nothing for the other. */
    private static final Pattern ONCE =
            Pattern.compile("(?iu)(?:je|u) regelt het één keer\\.|you set it up once\\.$");

    /** Nobody can keep that; two steps make it safer. */
    private static final Pattern SAFE =
            Pattern.compile(
                    "(?iu)(?:je|uw) account is (?:nu )?veilig|your account is (?:now )?safe");

    /** A number to which a code was sent is kept for a while, to count the codes. */
    private static final Pattern NOT_KEPT =
            Pattern.compile("(?iu)nummer bewaren we niet|we do not keep the wrong");

    private static Stream<Path> words() {
        return Stream.concat(
                SourceFiles.below(SourceFiles.WORDS, ".properties").stream(),
                SourceFiles.below(Path.of("content"), ".md").stream());
    }

    private static List<String> saying(Pattern promise) {
        return words().filter(file -> promise.matcher(SourceFiles.text(file)).find())
                .map(Path::toString)
                .toList();
    }

    @Test
    void nobody_is_told_that_the_service_desk_lets_people_in() {
        assertThat(saying(LET_IN)).isEmpty();
    }

    @Test
    void temporary_access_is_spoken_of_where_this_site_gives_it_and_nowhere_else() {
        assertThat(saying(PASS)).allMatch(OF_THIS_SITE.asMatchPredicate());
    }

    @Test
    void nobody_is_told_that_there_is_always_another_way() {
        assertThat(saying(ANOTHER_WAY)).isEmpty();
    }

    @Test
    void nobody_is_told_that_an_account_is_safe() {
        assertThat(saying(SAFE)).isEmpty();
    }

    @Test
    void nobody_is_told_that_a_wrong_number_is_not_kept() {
        assertThat(saying(NOT_KEPT)).isEmpty();
    }

    @Test
    void the_landing_page_does_not_say_that_once_is_enough() {
        assertThat(saying(ONCE).stream().filter(file -> file.endsWith(".properties"))).isEmpty();
    }
}

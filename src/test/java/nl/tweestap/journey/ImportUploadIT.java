package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.ImportForms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.register.csv.PeopleFile;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** The one address that takes a file, and whom it takes it from. */
class ImportUploadIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String SCHOOL = "hupracloud";
    private static final String IMPORT = "/nl/" + SCHOOL + "/helpdesk/import";
    private static final String HEAD = "gebruikersnaam;klas\n";

    private final Desk desk = Desk.at(SCHOOL, Role.ADMINISTRATOR);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Longer than any form: only here, and only as a file. */
    @Test
    void a_long_file_is_taken_and_one_that_is_too_long_is_not() {
        byte[] big = bytes(HEAD + ("x".repeat(99) + "\n").repeat(60_000));

        assertThat(ImportForms.send(desk, big).path()).isEqualTo(IMPORT + "/columns");
        assertThat(
                        ImportForms.send(
                                        desk.caller(),
                                        IMPORT,
                                        new byte[PeopleFile.MAX_BYTES + 20_000],
                                        Map.of())
                                .status())
                .isEqualTo(413);
        assertThat(desk.caller().post(IMPORT, Map.of("file", "x".repeat(70_000))).status())
                .isEqualTo(413);
        assertThat(ImportForms.send(desk.caller(), IMPORT + "/columns", big, Map.of()).status())
                .isEqualTo(413);
    }

    @Test
    void who_sends_slowly_keeps_nobody_waiting() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest neverEnding =
                desk.caller()
                        .request(IMPORT)
                        .setHeader("Origin", PORTAL.origin())
                        .setHeader("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.fromPublisher(subscriber -> {}, 5_000))
                        .build();
        List<CompletableFuture<?>> slow =
                Stream.generate(() -> client.sendAsync(neverEnding, BodyHandlers.discarding()))
                        .limit(2)
                        .collect(Collectors.toList());

        Answer taken = ImportForms.send(desk, bytes(HEAD + "import-ada;9z9\n"));

        assertThat(taken.path()).isEqualTo(IMPORT + "/columns");
        assertThat(slow).allMatch(one -> !one.isDone()).allMatch(one -> one.cancel(true));
    }

    @Test
    void a_packed_file_and_one_from_elsewhere_are_refused() {
        byte[] file = bytes(HEAD + "import-ada;9z9\n");

        assertThat(
                        ImportForms.send(
                                        desk.caller(),
                                        IMPORT,
                                        file,
                                        Map.of("Content-Encoding", "gzip"))
                                .status())
                .isEqualTo(415);
        assertThat(
                        ImportForms.send(
                                        desk.caller(),
                                        IMPORT,
                                        file,
                                        Map.of("Origin", "https://evil.example"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_but_an_administrator_is_let_in_with_a_file() {
        byte[] big = bytes(HEAD + ("x".repeat(99) + "\n").repeat(60_000));
        Enrolled lead = Forms.enrol(PORTAL, People.with(Set.of(Role.LEAD), SCHOOL));

        Answer stranger = ImportForms.send(new Caller(PORTAL), IMPORT, big, Map.of());

        assertThat(stranger.status()).isEqualTo(303);
        assertThat(stranger.location()).startsWith("/nl/" + SCHOOL + "/sign-in");
        assertThat(ImportForms.send(lead.caller(), IMPORT, big, Map.of()).status()).isEqualTo(404);
        assertThat(lead.caller().get(IMPORT + "/file").status()).isEqualTo(404);
        assertThat(
                        ImportForms.send(desk.caller(), "/nl/rpo/helpdesk/import", big, Map.of())
                                .location())
                .startsWith("/nl/rpo/sign-in");
    }

    @Test
    void each_step_says_in_title_and_heading_which_it_is() {
        Answer file = desk.caller().open(IMPORT + "/file");
        Answer columns = ImportForms.send(desk, bytes(HEAD + "import-bo;9z9\n"));
        Answer trial = desk.press(columns, "#next", Map.of("whole", "no"));
        Answer sure = desk.press(trial, "#next", Map.of());

        assertThat(List.of(file, columns, trial, sure))
                .extracting(Answer::heading)
                .containsExactly(
                        heading(1, "file"),
                        heading(2, "columns"),
                        heading(3, "trial"),
                        heading(4, "sure"));
        assertThat(sure.html().title()).startsWith(sure.heading());
    }

    private static String heading(int step, String slug) {
        String name = Say.words("helpdesk.import.step." + slug);
        return Say.words("helpdesk.import.title", step, 5, name);
    }
}

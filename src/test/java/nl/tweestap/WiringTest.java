package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Gateway;
import nl.tweestap.delivery.Gateways;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.NoGateway;
import nl.tweestap.delivery.recorded.RecordedGateway;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.csv.CsvImport;
import nl.tweestap.directory.csv.CsvLookUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which adapter each school gets. */
class WiringTest {

    private static final TestDatabase DATABASE = TestDatabase.all().findFirst().orElseThrow();
    private static final List<String> SCHOOLS = List.of("rpo", "rocmn", "zuid-vliet");

    private final RecordedGateway recorded = new RecordedGateway();

    private static AdapterSettings settings(Map<String, String> set) {
        return AdapterSettings.of(new SetOnly(set), SCHOOLS);
    }

    private static Directories directories(boolean isDemo, Map<String, String> set) {
        return new Wiring()
                .directories(
                        isDemo,
                        settings(set),
                        ContentFolder.packaged(),
                        java.time.InstantSource.system(),
                        DATABASE.get(CsvImport.class),
                        DATABASE.get(CsvLookUp.class));
    }

    private Gateways gateways(boolean isDemo, Map<String, String> set) {
        return new Wiring().gateways(isDemo, settings(set), recorded);
    }

    @Test
    void gives_every_school_the_people_and_the_desk_of_the_demo() throws DirectoryBusy {
        assertThat(directories(true, Map.of()).of("rpo").find("noor")).isPresent();
        assertThat(directories(true, Map.of()).of("rocmn").find("yara")).isPresent();
        assertThat(gateways(true, Map.of()).of("rpo", Medium.VOICE)).isSameAs(recorded);
        assertThat(gateways(true, Map.of()).of("", Medium.MAIL)).isSameAs(recorded);
    }

    @Test
    void knows_nobody_outside_demo_mode() throws DirectoryBusy {
        Directory directory = directories(false, Map.of()).of("rpo");

        assertThat(directory.check("noor", "welkom-in-de-demo")).isEmpty();
        assertThat(directory.find("noor")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void sends_nothing_outside_demo_mode(Medium medium) {
        assertThat(gateways(false, Map.of()).of("rpo", medium)).isInstanceOf(NoGateway.class);
    }

    @Test
    void gives_one_school_another_directory() throws DirectoryBusy {
        Directories directories = directories(true, Map.of("tweestap.directory.rocmn", "none"));

        assertThat(directories.of("rocmn").condition()).isEqualTo(Directory.Condition.NOT_SET_UP);
        assertThat(directories.of("rpo").find("noor")).isPresent();
    }

    @Test
    void gives_one_school_what_all_others_do_not_have() throws DirectoryBusy {
        Directories directories =
                directories(
                        true,
                        Map.of("tweestap.directory", "none", "tweestap.directory.rpo", "csv"));

        assertThat(directories.of("rpo").find("noor")).isPresent();
        assertThat(directories.of("rocmn").find("yara")).isEmpty();
    }

    @Test
    void gives_one_school_another_gateway_for_one_medium() {
        Gateways gateways = gateways(true, Map.of("tweestap.gateway.sms.zuid-vliet", "none"));

        assertThat(gateways.of("zuid-vliet", Medium.SMS)).isInstanceOf(NoGateway.class);
        assertThat(gateways.of("zuid-vliet", Medium.MAIL)).isSameAs(recorded);
        assertThat(gateways.of("rpo", Medium.SMS)).isSameAs(recorded);
    }

    @Test
    void offers_a_gateway_only_for_what_it_carries() {
        Map<String, Gateway> all = Map.of("post", new NoGateway(), "recorded", recorded);

        assertThat(Wiring.carrying(Medium.SMS, all)).containsOnlyKeys("none", "recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "tweestap.directory, ldap",
        "tweestap.directory.rpo, ldap",
        "tweestap.directory.rpo, recorded",
        "tweestap.directory.rpo, CSV"
    })
    void refuses_a_directory_that_is_not_there(String name, String word) {
        assertThatIllegalStateException()
                .isThrownBy(() -> directories(true, Map.of(name, word)))
                .withMessage(name + " is " + word + ", but can only be csv or none");
    }

    @ParameterizedTest
    @CsvSource({
        "tweestap.gateway.sms, pigeon",
        "tweestap.gateway.voice.rocmn, csv",
        "tweestap.gateway.mail.zuid-vliet, smtp"
    })
    void refuses_a_gateway_that_is_not_there(String name, String word) {
        assertThatIllegalStateException()
                .isThrownBy(() -> gateways(true, Map.of(name, word)))
                .withMessage(name + " is " + word + ", but can only be none or recorded");
    }

    @Test
    void refuses_what_belongs_to_the_demo_elsewhere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> directories(false, Map.of("tweestap.directory.rpo", "csv")))
                .withMessageEndingWith("can only be none");
        assertThatIllegalStateException()
                .isThrownBy(() -> gateways(false, Map.of("tweestap.gateway.sms", "recorded")))
                .withMessageEndingWith("can only be none");
    }

    @ParameterizedTest
    @CsvSource({
        "tweestap.directory.nowhere",
        "TWEESTAP_DIRECTORY_NOWHERE",
        "tweestap.gateway",
        "tweestap.gateway.rpo",
        "TWEESTAP_GATEWAY_SMS_NOWHERE",
        "tweestap.gateways.sms"
    })
    void refuses_what_is_said_of_a_school_or_medium_that_is_not_there(String name) {
        assertThatIllegalStateException()
                .isThrownBy(() -> settings(Map.of(name, "none")))
                .withMessageStartingWith(name + " is about a school or a medium");
    }

    @Test
    void minds_no_other_settings_and_the_spelling_of_the_environment() {
        Map<String, String> set =
                Map.of("TWEESTAP_DIRECTORY_ZUID_VLIET", "none", "tweestap.address", "x");

        assertThatCode(() -> settings(set)).doesNotThrowAnyException();
    }
}

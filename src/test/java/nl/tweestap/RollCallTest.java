package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.content.ContentFolder;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Gateways;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.NoGateway;
import nl.tweestap.delivery.recorded.RecordedGateway;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.NoDirectory;
import nl.tweestap.directory.csv.CsvImport;
import nl.tweestap.directory.csv.CsvLookUp;
import nl.tweestap.directory.csv.CsvPeople;
import org.junit.jupiter.api.Test;

/** What the log says about each school's adapters when the portal starts. */
@SuppressWarnings("UnnecessaryAssignment") // Put together by hand.
class RollCallTest {

    private static final TestDatabase DATABASE = TestDatabase.all().findFirst().orElseThrow();

    private final CsvPeople people =
            new CsvPeople(
                    ContentFolder.packaged(),
                    java.time.InstantSource.system(),
                    DATABASE.get(CsvImport.class),
                    DATABASE.get(CsvLookUp.class));

    private final RollCall rollCall = new RollCall();

    @Test
    void says_how_many_people_each_school_has_and_what_goes_out() {
        rollCall.directories = new Directories(people::of);
        rollCall.gateways =
                new Gateways(
                        (school, medium) ->
                                medium == Medium.VOICE ? new NoGateway() : new RecordedGateway());

        assertThat(rollCall.line("rpo"))
                .isEqualTo(
                        "rpo: directory checks passwords, finds people, tells roles (21 people);"
                                + " gateways sms, mail");
    }

    @Test
    void says_where_there_is_none() {
        rollCall.directories = new Directories(school -> new NoDirectory());
        rollCall.gateways = new Gateways((school, medium) -> new NoGateway());

        assertThat(rollCall.line("rpo")).isEqualTo("rpo: directory none; gateways none");
    }
}

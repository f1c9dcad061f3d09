package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import nl.tweestap.school.School.PlanItem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school that asks for what it does not allow. */
class ForbiddenPlanTest {

    private static final String RPO = "schools/rpo/school.yaml";

    @TempDir Path root;

    @Test
    void a_plan_that_asks_for_a_phone_where_no_codes_are_sent_is_named_and_does_without() {
        Folders.copyRealContent(root);
        Folders.replace(root, RPO, "sms: true", "sms: false");
        Folders.replace(root, RPO, "voice: true", "voice: false");

        SchoolReader.Reading reading = SchoolReader.read(new ContentFolder(root));

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(RPO + ":9  The plan asks for “phone”, and the policy sends no codes")
                .contains("voice: true");
        School rpo = reading.schools().get(3);
        assertThat(rpo.plan())
                .extracting(PlanItem::kind)
                .containsExactly(Kind.APP, Kind.RECOVERY_CODES);
    }

    @Test
    void a_plan_of_which_nothing_is_allowed_is_no_plan() {
        Folders.copyRealContent(root);
        Folders.replace(root, RPO, "sms: true", "sms: false");
        Folders.replace(root, RPO, "voice: true", "voice: false");
        Folders.replace(root, RPO, "[app, phone, recovery-codes]", "[phone]");

        SchoolReader.Reading reading = SchoolReader.read(new ContentFolder(root));

        assertThat(reading.problems())
                .extracting(Problem::what)
                .contains("Nothing in the plan can be bound.");
        assertThat(reading.schools()).extracting(School::slug).doesNotContain("rpo");
    }

    @Test
    void a_plan_cannot_ask_for_what_the_service_desk_gives() {
        Folders.copyRealContent(root);
        Folders.replace(
                root, RPO, "[app, phone, recovery-codes]", "[app, phone, temporary-pass]");

        assertThat(SchoolReader.read(new ContentFolder(root)).problems())
                .extracting(Problem::toString)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(RPO + ":9  Nobody can bind “temporary-pass”")
                .contains("app, phone, recovery-codes");
    }
}

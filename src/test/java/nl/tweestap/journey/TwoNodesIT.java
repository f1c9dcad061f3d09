package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.AskingSchool;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.FreshSchema;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Two nodes share a database and a key, and something before them deals out the clicks. */
@EnabledIfEnvironmentVariable(
        named = FreshSchema.POSTGRES,
        matches = ".+",
        disabledReason = "nodes share no embedded database; this needs a PostgreSQL")
class TwoNodesIT {

    private static final String SCHOOL = "mborijnland";
    private static final String HOME = "/nl/" + SCHOOL;
    private static final String KEY = "bm90LWEtc2VjcmV0LWJ1dC10aGlydHktdHdvLWJ5dGU=";

    private static Portal first;
    private static Portal second;

    @BeforeAll
    static void two_nodes_stand_beside_each_other() throws SQLException {
        Map<String, String> settings = new HashMap<>(new FreshSchema().settings());
        settings.put("TWEESTAP_KEY", KEY);
        settings.put("TWEESTAP_ADDRESS", "http://localhost");
        first = Portal.demo("node-1", settings);
        second = Portal.demo("node-2", settings);
    }

    @AfterAll
    static void both_end() {
        first.close();
        second.close();
    }

    private static Caller caller() {
        return Caller.between(first, second);
    }

    @Test
    void who_comes_to_the_other_node_at_each_click_enrols_and_signs_in() {
        Enrolled student = Forms.enrol(caller(), People.fresh(SCHOOL));

        SignInForms again = new SignInForms(student, caller()).way("recovery-code");
        again.type(student.recoveryCodes().get(0));

        assertThat(again.isSignedIn()).isTrue();
        assertThat(student.caller().get(HOME + "/account").status()).isEqualTo(200);
    }

    @Test
    void a_recovery_code_typed_at_both_nodes_at_once_opens_one_of_them() {
        Enrolled student = Forms.enrol(caller(), People.fresh(SCHOOL));
        String code = student.recoveryCodes().get(0);
        List<SignInForms> both =
                Stream.of(first, second)
                        .map(Caller::new)
                        .map(one -> new SignInForms(student, one).way("recovery-code"))
                        .toList();

        both.stream()
                .map(one -> CompletableFuture.runAsync(() -> one.type(code)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(both).filteredOn(SignInForms::isSignedIn).hasSize(1);
    }

    @Test
    void a_lesson_opened_at_one_node_goes_on_at_the_other_when_the_first_is_gone() {
        Caller teacher = Forms.enrol(caller(), People.with(Set.of(Role.TEACHER), SCHOOL)).caller();
        AskingSchool asking = new AskingSchool(SCHOOL, "class-window", List.of(first, second));
        asking.begin();
        try {
            Caller late = new Caller(second);
            String window =
                    teacher.follow(
                                    teacher.press(
                                            teacher.open(HOME + "/class"),
                                            "#open",
                                            Map.of("class", People.CLASS)))
                            .path();
            Forms.enrol(caller(), People.classmate(SCHOOL));
            assertThat(done(window)).isEqualTo(1);

            first.kill();
            Forms.enrol(late, People.classmate(SCHOOL));

            assertThat(done(window)).isEqualTo(2);
            Caller moved = teacher.at(second);
            Answer own = moved.open(window);
            assertThat(moved.follow(moved.press(own, "#close", Map.of())).status()).isEqualTo(200);
            assertThat(new Caller(second).get(window + "/board/now").body()).isEqualTo("over");
        } finally {
            first.restart();
            asking.end();
        }
    }

    private static long done(String window) {
        Answer board = new Caller(second).open(window + "/board");
        return Long.parseLong(board.html().select("#done").text());
    }
}

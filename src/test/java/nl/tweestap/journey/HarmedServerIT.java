package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.FileLimit;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * One server, to which everything happens: it is killed while people are busy, somebody at its
 * database gives one person another one's secret, and its disk is full for a while. It stands
 * behind TLS, as {@link ProductionIT} does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarmedServerIT {

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "TWEESTAP_ADDRESS",
                    "https://localhost:8443",
                    "TWEESTAP_DATABASE_USER",
                    "sa",
                    "TWEESTAP_DATABASE_PASSWORD",
                    "sesame");

    /** The app of one account gets the secret of another one's. */
    private static final String GIVE =
            "update authenticator set secret = (select secret from authenticator join account on"
                    + " account.id = account_id where kind = 'APP' and username = ?) where kind ="
                    + " 'APP' and account_id = (select id from account where username = ?)";

    private Portal portal = Portal.shared();
    private Optional<Busy> busy = Optional.empty();

    /** Who was doing what when the server died. */
    private record Busy(Enrolled paused, WizardForms halfway, Enrolled robbed, Enrolled other) {}

    @BeforeAll
    void kill_it_while_people_are_busy() throws SQLException {
        portal = Portal.demo("harmed", SETTINGS);
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        WizardForms halfway = new WizardForms(portal, People.fresh("rpo")).to("scan");
        Enrolled robbed = Forms.enrol(portal, People.fresh("rpo"));
        Enrolled other = Forms.enrol(portal, People.fresh("rpo"));
        SignInForms wrong = new SignInForms(enrolled);
        for (int tries = 0; tries < 5; tries++) {
            wrong.type("000000");
        }
        busy = Optional.of(new Busy(enrolled, halfway, robbed, other));

        portal.kill();
        give(other, robbed);
        portal.restart();
        portal.clock().forward(Duration.ofSeconds(30));
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private void give(Enrolled from, Enrolled to) throws SQLException {
        String url = "jdbc:h2:file:" + portal.data().toAbsolutePath() + "/tweestap;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sesame");
                PreparedStatement statement = connection.prepareStatement(GIVE)) {
            statement.setString(1, from.person().username());
            statement.setString(2, to.person().username());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void after_a_kill_people_go_on_where_they_were() {
        WizardForms halfway = busy.orElseThrow().halfway();
        String key = Forms.key(halfway.page());

        assertThat(busy.orElseThrow().paused().caller().get("/nl/rpo/account").status())
                .isEqualTo(200);
        assertThat(Forms.key(halfway.reload().page())).isEqualTo(key);
        halfway.answer(Map.of("app-code", IndependentTotp.code(key, portal.now())));
        assertThat(halfway.step()).isEqualTo("phone");
    }

    @Test
    void after_a_kill_a_pause_goes_on() {
        SignInForms paused = new SignInForms(busy.orElseThrow().paused());

        assertThat(paused.page().html().select("#paused")).isNotEmpty();
        assertThat(paused.page().html().select("#code")).isEmpty();
    }

    @Test
    void whoever_was_given_the_secret_of_another_is_told_and_the_other_goes_on() {
        Answer refused =
                Forms.givePassword(new Caller(portal), busy.orElseThrow().robbed().person());
        Answer other = Forms.givePassword(new Caller(portal), busy.orElseThrow().other().person());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.heading()).isEqualTo(Say.words("shell.problem.damaged.title"));
        assertThat(refused.body()).contains(Say.words("shell.problem.damaged.explanation"));
        assertThat(other.status()).isEqualTo(200);
        portal.expectAlarms();
    }

    @Test
    @EnabledIf(
            value = "nl.tweestap.journey.kit.FileLimit#isThere",
            disabledReason = "this machine has no prlimit, which stands for a full disk here")
    void on_a_full_disk_guides_go_on_and_the_rest_is_back_by_itself() {
        Caller person = busy.orElseThrow().other().caller();
        FileLimit disk = new FileLimit(portal);

        disk.full();
        Answer form = Forms.givePassword(new Caller(portal), People.fresh("rpo"));
        Answer account = person.get("/nl/rpo/account");
        Answer guide = person.get("/nl/rpo/guides/app/ios");
        Answer health = person.get("/health/ready");
        disk.free();

        assertThat(form.status()).isEqualTo(503);
        assertThat(form.heading()).isEqualTo(Say.words("shell.problem.away.title"));
        assertThat(form.header("Retry-After")).isEqualTo("30");
        // It only reads: by the moment that works, or is told in the same words.
        assertThat(account.status()).isIn(200, 503);
        assertThat(guide.status()).isEqualTo(200);
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.body()).contains("\"database\",\"status\":\"DOWN\"");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> person.get("/nl/rpo/account").status() == 200);
        Answer more = Forms.givePassword(new Caller(portal), People.fresh("rpo"));
        assertThat(more.path()).endsWith("/more-information");
        // A failure is told once a minute: another test may just have had it told.
        portal.allowAlarms();
    }

    @Test
    void gives_a_cookie_that_only_tls_carries() {
        Caller caller = new Caller(portal);
        String name = People.fresh("rpo").username();
        Answer answer =
                caller.press(
                        caller.get("/nl/rpo/sign-in"),
                        "#submit",
                        Map.of("username", name, "password", People.PASSWORD));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches(
                        "__Host-tweestap=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax;"
                                + " Secure");
        assertThat(caller.open("/nl/rpo/enrol").status()).isEqualTo(200);
    }
}

package nl.tweestap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which gateway a message goes through. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class RoutingTest extends CourierCase {

    /** One that takes only these media, and notes for which school each was. */
    private record Noting(Set<Medium> media, List<String> noted) implements Gateway {

        Noting(Medium... media) {
            this(Set.of(media), new ArrayList<>());
        }

        @Override
        public boolean carries(Medium medium) {
            return media.contains(medium);
        }

        @Override
        public void send(String id, Message message) {
            noted.add(message.school() + " " + message.medium() + " " + id);
        }
    }

    private final Noting ofRpo = new Noting(Medium.values());
    private final Noting sms = new Noting(Medium.SMS);
    private final Noting voice = new Noting(Medium.VOICE);
    private final Noting mail = new Noting(Medium.MAIL);

    RoutingTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void schools() {
        route(new Gateways(this::chosen));
    }

    private Gateway chosen(String school, Medium medium) {
        return switch (school) {
            case "rpo" -> ofRpo;
            case "rocmn" -> ofRocmn(medium);
            case "mborijnland" -> sms;
            default -> new NoGateway();
        };
    }

    private Noting ofRocmn(Medium medium) {
        return switch (medium) {
            case SMS -> sms;
            case VOICE -> voice;
            case MAIL -> mail;
        };
    }

    private String told(String school, Medium medium) {
        String id = written(school, medium);
        tell(id);
        return id;
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void sends_a_message_through_the_gateway_of_its_own_school(Medium medium) {
        String one = told("rpo", medium);
        String other = told("rocmn", medium);

        assertThat(ofRpo.noted()).containsExactly("rpo " + medium + " " + one);
        assertThat(ofRocmn(medium).noted()).containsExactly("rocmn " + medium + " " + other);
        assertThat(List.of(courier.outcome(one), courier.outcome(other)))
                .containsOnly(Outcome.SENT);
    }

    @Test
    void sends_texts_calls_and_mails_of_one_school_through_three_gateways() {
        String text = told("rocmn", Medium.SMS);
        String call = told("rocmn", Medium.VOICE);
        String letter = told("rocmn", Medium.MAIL);

        assertThat(sms.noted()).containsExactly("rocmn SMS " + text);
        assertThat(voice.noted()).containsExactly("rocmn VOICE " + call);
        assertThat(mail.noted()).containsExactly("rocmn MAIL " + letter);
        assertThat(ofRpo.noted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void fails_with_its_reason_where_the_school_has_no_gateway(Medium medium) {
        String id = told("hupracloud", medium);

        assertThat(courier.outcome(id)).isEqualTo(Outcome.GATEWAY_DOWN);
        assertThat(ofRpo.noted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Medium.class,
            names = {"VOICE", "MAIL"})
    void hands_a_gateway_nothing_that_it_does_not_carry(Medium medium) {
        String id = told("mborijnland", medium);

        assertThat(sms.noted()).isEmpty();
        assertThat(courier.outcome(id)).isEqualTo(Outcome.GATEWAY_DOWN);
    }

    @Test
    void knows_the_school_after_a_restart_too() {
        thereIsNoThread();
        String id = written("rocmn", Medium.MAIL);
        tell(id);

        clock.advance(Duration.ofMinutes(1));
        while (!messages.due(clock.instant()).isEmpty()) {
            courier.deliverDue();
        }

        assertThat(mail.noted()).contains("rocmn MAIL " + id);
    }
}

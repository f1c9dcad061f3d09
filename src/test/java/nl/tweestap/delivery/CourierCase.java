package nl.tweestap.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.DeliveryFailed.Reason;

/** A courier with a gateway that does as it is told. */
@SuppressWarnings(
        "UnnecessaryAssignment") // Put together by hand: its gateway changes from test to test.
abstract class CourierCase {

    final TestDatabase database;
    final MutableClock clock;
    final Messages messages;
    final Courier courier = new Courier();
    final List<String> carried = Collections.synchronizedList(new ArrayList<>());

    CourierCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.messages = database.get(Messages.class);
        courier.messages = messages;
        courier.clock = clock;
        courier.executor = Runnable::run;
        sendBy(carrying(() -> {}));
    }

    interface Happening {
        void happen() throws DeliveryFailed;
    }

    void sendBy(Gateway gateway) {
        route(new Gateways((school, medium) -> gateway));
    }

    void route(Gateways gateways) {
        courier.gateways = gateways;
    }

    void thereIsNoThread() {
        courier.executor =
                work -> {
                    throw new RejectedExecutionException("busy");
                };
    }

    Gateway carrying(Happening happening) {
        return new Gateway() {
            @Override
            public boolean carries(Medium medium) {
                return true;
            }

            @Override
            public void send(String id, Message message) throws DeliveryFailed {
                happening.happen();
                carried.add(id);
            }
        };
    }

    Gateway failing(Reason reason) {
        return carrying(
                () -> {
                    carried.add("tried");
                    throw new DeliveryFailed(reason);
                });
    }

    String written(Medium medium) {
        return written("rpo", medium);
    }

    String written(String school, Medium medium) {
        Message message = new Message(school, medium, "noor@rpo.example", "Onderwerp", "Tekst");
        return database.inTransaction(() -> database.get(Outbox.class).write(message));
    }

    void tell(String id) {
        courier.onWritten(new Outbox.Written(id));
    }
}

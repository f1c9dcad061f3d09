package nl.tweestap.delivery;

import java.util.List;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.seal.Seal;

/** What was written to somebody, opened. */
public final class WrittenMessages {

    private WrittenMessages() {}

    /** Oldest first. */
    public static List<Message> to(String recipient, TestDatabase database) {
        Seal seal = database.get(Seal.class);
        return database
                .query(
                        "select id, school, medium, recipient, subject, body from message"
                                + " order by written_at")
                .stream()
                .map(row -> message((Object[]) row, seal))
                .filter(message -> message.recipient().equals(recipient))
                .toList();
    }

    private static Message message(Object[] row, Seal seal) {
        String id = (String) row[0];
        return new Message(
                (String) row[1],
                Medium.valueOf((String) row[2]),
                seal.open((String) row[3], id + "/recipient"),
                (String) row[4],
                seal.open((String) row[5], id + "/body"));
    }
}

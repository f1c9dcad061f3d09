package nl.tweestap.directory.csv;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** What the file says of somebody besides the register: hash, roles, and what to find them by. */
@Entity
@Table(name = "csv_password")
class CsvPasswordRow {

    /** Puts in the {@link #values} of somebody new. */
    static final String INSERT =
            "insert into csv_password (id, school, username_key, mail_key, search_text, hash,"
                    + " roles, seen) values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Id String id;
    @Column String school;

    @Column(name = "username_key")
    String usernameKey;

    @Column(name = "mail_key")
    String mailKey;

    @Column(name = "search_text")
    String searchText;

    @Column String hash;
    @Column String roles;
    @Column long seen;

    static List<Object> values(String school, CsvEntry entry, long seen) {
        return List.of(
                UUID.randomUUID().toString(),
                school,
                entry.usernameKey(),
                entry.mailKey(),
                entry.searchText(),
                entry.hash(),
                entry.roles(),
                seen);
    }

    void take(CsvEntry entry) {
        mailKey = entry.mailKey();
        searchText = entry.searchText();
        hash = entry.hash();
        roles = entry.roles();
    }

    CsvPassword password() {
        return new CsvPassword(usernameKey, mailKey, hash, roles);
    }
}

package nl.tweestap.helpdesk.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The head of a school's log in the database. */
@Entity
@NamedNativeQuery(
        name = LogHeadRow.LOCK,
        query = "select * from log_head where school = ? for update",
        resultClass = LogHeadRow.class,
        hints = @QueryHint(name = QueryHints.REFRESH, value = HintValues.TRUE))
@Table(name = "log_head")
class LogHeadRow {

    /** The row as it is now, locked until the caller's transaction ends. In SQL, as of accounts. */
    static final String LOCK = "LogHeadRow.lock";

    @Id String school;

    @Column(name = "last_number")
    long lastNumber;

    @Column(name = "last_hash")
    String lastHash;

    @Column(name = "forgotten_number")
    long forgottenNumber;

    @Column(name = "forgotten_hash")
    String forgottenHash;

    @Column String hash;

    Head head() {
        return new Head(school, lastNumber, lastHash, forgottenNumber, forgottenHash);
    }
}

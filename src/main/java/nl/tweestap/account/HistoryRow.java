package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that happened to an account. */
@Entity
@Table(name = "history")
class HistoryRow {

    @Id long id;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column
    History.Event event;

    @Column String detail;
    @Column String browser;
}

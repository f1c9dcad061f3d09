package nl.tweestap.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** One place under a limit: a limit of five is five of these. */
@Entity
@NamedNativeQuery(
        name = LimitPlaceRow.LOCK_ALL,
        query = "select * from limit_place where owner = ? and place < ? order by place for update",
        resultClass = LimitPlaceRow.class,
        hints = @QueryHint(name = QueryHints.REFRESH, value = HintValues.TRUE))
@NamedNativeQuery(
        name = LimitPlaceRow.LOCK_OLD,
        query =
                "select * from limit_place where taken_at < ? order by owner, place"
                        + " for update skip locked",
        resultClass = LimitPlaceRow.class,
        hints = @QueryHint(name = QueryHints.REFRESH, value = HintValues.TRUE))
@Table(name = "limit_place")
@IdClass(LimitPlaceRow.Key.class)
class LimitPlaceRow {

    /** The places of one limit, locked one after the other. */
    static final String LOCK_ALL = "LimitPlaceRow.lockAll";

    /** Places that were taken before a moment, locked, but for those somebody else has locked. */
    static final String LOCK_OLD = "LimitPlaceRow.lockOld";

    @Id String owner;
    @Id int place;

    @Column(name = "taken_at")
    Instant takenAt;

    /** Owner and place together. JPA wants a class with fields, not a record. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        String owner = "";
        int place;

        Key() {}

        Key(String owner, int place) {
            this.owner = owner;
            this.place = place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && owner.equals(key.owner) && place == key.place;
        }

        @Override
        public int hashCode() {
            return owner.hashCode() * 31 + place;
        }
    }
}

package nl.tweestap.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One place under a limit: a limit of five is five of these. */
@Entity
@Table(name = "limit_place")
@IdClass(LimitPlaceRow.Key.class)
class LimitPlaceRow {

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

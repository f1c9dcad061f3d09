package nl.tweestap.wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;

/** A row by another name, for everybody to write to. */
@Entity
public class KnowsTables {

    @Id String id = "";

    /** Asks the database, and cannot be given another one. */
    static class Asks {

        private EntityManager database;

        Asks(EntityManager database) {
            this.database = database;
        }

        boolean isOpen() {
            return database.isOpen();
        }
    }
}

package nl.tweestap.directory.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.register.Register;

/**
 * Takes a file over into the register and the passwords, in transactions of some thousand rows.
 * Each begins with the lock of the register, so two nodes that take over the same file at once take
 * turns, and the second finds nothing left to write.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class CsvImports {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject CsvPasswords passwords;
    @Inject Register register;

    /** Whether the file with this hash is the one that was taken over last. */
    boolean isDone(String hash) {
        return row().hash.equals(hash);
    }

    /**
     * Begins one; it has a higher number than any before it. Until it is finished no file counts as
     * taken over: one that was put back after half of another is taken over anew.
     */
    long begin() {
        database.createQuery("update CsvImportRow i set i.number = i.number + 1, i.hash = ''")
                .executeUpdate();
        return row().number;
    }

    private CsvImportRow row() {
        CsvImportRow row = database.find(CsvImportRow.class, CsvImportRow.ONLY);
        database.refresh(row);
        return row;
    }

    /** Takes over rows of one school. */
    void write(String school, List<CsvEntry> entries, long number) {
        for (int from = 0; from < entries.size(); from += Register.MOST_AT_ONCE) {
            List<CsvEntry> some =
                    entries.subList(from, Math.min(entries.size(), from + Register.MOST_AT_ONCE));
            register.add(school, some.stream().map(CsvEntry::details).toList());
            passwords.write(school, some, number);
        }
    }

    /**
     * Who does not stand in the file any more can no longer sign in, and has left.
     *
     * @return whether there may be more of them
     */
    boolean takeOut(long number) {
        register.begin();
        Map<String, List<String>> gone = passwords.takeOutUnseen(number, Register.MOST_AT_ONCE);
        gone.forEach(register::leave);
        return !gone.isEmpty();
    }

    /**
     * All of it was taken over. Where another import began meanwhile this one was not the last:
     * then no file counts as taken over until that one ends.
     */
    void finish(String hash, long number) {
        database.createQuery("update CsvImportRow i set i.hash = :hash where i.number = :number")
                .setParameter("hash", hash)
                .setParameter("number", number)
                .executeUpdate();
    }
}

package nl.tweestap.helpdesk.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.csv.CharacterSet;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.register.csv.Separator;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** A run in the database. */
@Entity
@Table(name = "people_import")
class ImportRunRow {

    @Id String id;
    @Column String school;

    @Column(name = "employee_id")
    String employeeId;

    @Column(name = "employee_username")
    String employeeUsername;

    @Column(name = "employee_name")
    String employeeName;

    @Enumerated(EnumType.STRING)
    @Column
    ImportRun.State state;

    @Column int version;

    @Column(name = "running_school")
    @Nullable String runningSchool;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "character_set")
    CharacterSet characterSet;

    @Enumerated(EnumType.STRING)
    @Column(name = "cell_end")
    Separator separator;

    @Column(name = "columns_said")
    String columns;

    @Column(name = "is_whole")
    boolean isWhole;

    @Column(name = "line_count")
    int lines;

    @Column(name = "added_count")
    int added;

    @Column(name = "changed_count")
    int changed;

    @Column(name = "unchanged_count")
    int unchanged;

    @Column(name = "leaving_count")
    int leaving;

    @Column(name = "active_count")
    int active;

    @Column(name = "wrong_count")
    int wrong;

    @Column(name = "left_before")
    int leftBefore;

    @Column String examples;

    @Column(name = "done_count")
    int done;

    @Column String failure;

    @Column(name = "checked_at")
    Instant checkedAt;

    @Column(name = "moved_at")
    Instant movedAt;

    static String owner(String id) {
        return "people_import/" + id + "/examples";
    }

    ImportRun run(Seal seal) {
        return new ImportRun(
                id,
                new Employee(employeeId, school, employeeUsername, employeeName),
                state,
                version,
                fileName,
                characterSet,
                separator,
                Columns.ofWords(columns),
                isWhole,
                new Figures(lines, added, changed, unchanged, leaving, active, wrong, leftBefore),
                Example.ofWords(examples.isEmpty() ? "" : seal.open(examples, owner(id))),
                done,
                Optional.of(failure)
                        .filter(word -> !word.isEmpty())
                        .map(ImportRun.Failure::valueOf),
                checkedAt);
    }
}

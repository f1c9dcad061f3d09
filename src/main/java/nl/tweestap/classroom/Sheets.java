package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.school.Schools;

/** What a teacher printed, for as long as it may be seen. */
@ApplicationScoped
@Transactional
public class Sheets {

    @Inject SlipSheets batches;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject InstantSource clock;

    /** Empty for who did not print it, and when it was shown long enough. */
    public Optional<PrintedSheet> find(Teacher by, String batch) {
        return batches.find(by, batch, clock.instant()).map(sheet -> printed(by, sheet));
    }

    private PrintedSheet printed(Teacher by, SlipSheets.Sheet sheet) {
        Map<String, RegisteredPerson> people =
                persons.ofIds(
                        by.school(),
                        sheet.lines().stream().map(SlipSheets.Sheet.Line::personId).toList());
        return new PrintedSheet(
                sheet.className(),
                sheet.lines().stream().flatMap(line -> line(people, line).stream()).toList(),
                sheet.validUntil(),
                sheet.shownUntil());
    }

    private Optional<PrintedSheet.Line> line(
            Map<String, RegisteredPerson> people, SlipSheets.Sheet.Line line) {
        return Optional.ofNullable(people.get(line.personId()))
                .map(
                        person ->
                                new PrintedSheet.Line(
                                        person,
                                        schools.language(person.school(), person.language()),
                                        line.serial(),
                                        line.code()));
    }

    /** The teacher has them on paper: nobody sees the codes again. */
    public void hide(Teacher by, String batch) {
        batches.hide(by, batch);
    }
}

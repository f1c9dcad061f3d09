package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.SlipCode;
import nl.tweestap.classroom.Printing.Answer;
import nl.tweestap.classroom.Printing.Printed;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;

/** The half of {@link Printing} in its transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class PrintingInTransaction {

    @Inject ChangeRight right;
    @Inject ClassPlaces classes;
    @Inject Persons persons;
    @Inject SlipSheets batches;
    @Inject History history;
    @Inject RandomGenerator randomness;
    @Inject InstantSource clock;

    Printed print(Teacher by, String className) {
        if (!right.isFresh(by.token())) {
            return Printed.not(Answer.NOT_FRESH);
        }
        List<Student> open =
                classes.of(by.school(), className).stream().filter(Student::isOpen).toList();
        List<RegisteredPerson> people = people(by.school(), open);
        if (people.isEmpty()) {
            return Printed.not(Answer.NOBODY);
        }
        if (people.size() > Printing.MOST) {
            return Printed.not(Answer.TOO_BIG);
        }
        List<SlipCode> codes =
                Stream.generate(() -> SlipCode.random(randomness)).limit(people.size()).toList();
        String batch = batches.add(by, className, people, codes, clock.instant());
        open.stream()
                .map(Student::accountId)
                .flatMap(Optional::stream)
                .forEach(id -> history.add(id, Event.SLIP_PRINTED, by.displayName(), ""));
        return new Printed(Answer.PRINTED, batch);
    }

    private List<RegisteredPerson> people(String school, List<Student> students) {
        var known = persons.ofIds(school, students.stream().map(Student::personId).toList());
        return students.stream()
                .map(student -> known.get(student.personId()))
                .filter(Objects::nonNull)
                .filter(ClassProof::isStudent)
                .toList();
    }
}

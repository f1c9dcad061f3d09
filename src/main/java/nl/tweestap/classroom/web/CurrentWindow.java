package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.classroom.ClassPlaces;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.classroom.ClassWindows;
import nl.tweestap.classroom.Opening;
import nl.tweestap.classroom.Student;
import nl.tweestap.classroom.Student.Progress;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import org.jspecify.annotations.Nullable;

/** The window in the address and how its class stands, read once in a request. */
@RequestScoped
public class CurrentWindow {

    private static final Set<Progress> ON_THE_WAY = Set.of(Progress.BUSY, Progress.STUCK);

    @Inject CurrentAddress address;
    @Inject ClassWindows windows;
    @Inject ClassPlaces classes;
    @Inject Opening opening;
    @Inject AskedFirst asked;
    @Inject InstantSource clock;

    private boolean isLookedUp;
    private Optional<ClassWindow> found = Optional.empty();
    private @Nullable List<Student> students;

    /** Empty for an id that is none, or of another school. */
    Optional<ClassWindow> find() {
        if (!isLookedUp) {
            isLookedUp = true;
            found = address.school().flatMap(this::ofSchool);
        }
        return found;
    }

    private Optional<ClassWindow> ofSchool(String school) {
        return address.get().segment(1).flatMap(id -> windows.find(school, id));
    }

    ClassWindow get() {
        return find().orElseThrow();
    }

    boolean isOpen() {
        return find().filter(window -> window.isOpen(clock.instant())).isPresent();
    }

    List<Student> students() {
        if (students == null) {
            students = classes.of(get().school(), get().className());
        }
        return students;
    }

    /** Whether a teacher's word helps: where each student is asked for something. */
    boolean isVouching() {
        return isOpen() && asked.isOfEachStudent();
    }

    /** The sessions in which those wait for whom a teacher's word helps, by account. */
    Map<String, List<String>> waiting() {
        List<String> open =
                students().stream()
                        .filter(Student::isOpen)
                        .flatMap(one -> one.accountId().stream())
                        .toList();
        return isVouching() ? opening.waiting(open) : Map.of();
    }

    long done() {
        return count(Progress.DONE);
    }

    long count(Progress progress) {
        Instant now = clock.instant();
        return students().stream().filter(one -> one.progress(now) == progress).count();
    }

    /** Who is where, and who is stuck there. */
    List<String> standing() {
        Instant now = clock.instant();
        return students().stream()
                .map(
                        one ->
                                one.personId()
                                        + one.step().map(Step::slug).orElse("")
                                        + one.everything()
                                        + one.progress(now))
                .toList();
    }

    /** Where most are who are on their way; empty when nobody is. */
    Optional<Step> mostAt() {
        Map<Step, Integer> amounts = new EnumMap<>(Step.class);
        Instant now = clock.instant();
        students().stream()
                .filter(student -> ON_THE_WAY.contains(student.progress(now)))
                .flatMap(student -> student.step().stream())
                .forEach(step -> amounts.merge(step, 1, Integer::sum));
        return amounts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}

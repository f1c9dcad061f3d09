package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.classroom.ClassPlaces;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.classroom.ClassWindows;
import nl.tweestap.classroom.Student;
import nl.tweestap.classroom.Student.Progress;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import org.jspecify.annotations.Nullable;

/** The window in the address and how its class stands, read once in a request. */
@RequestScoped
public class CurrentWindow {

    @Inject CurrentAddress address;
    @Inject ClassWindows windows;
    @Inject ClassPlaces classes;
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

    /** Minutes until it ends, at least one while it is open. */
    long minutesLeft() {
        Duration left = Duration.between(clock.instant(), get().end());
        return isOpen() ? Math.max(1, left.plusSeconds(30).toMinutes()) : 0;
    }

    List<Student> students() {
        if (students == null) {
            students = classes.of(get().school(), get().className());
        }
        return students;
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
        students().stream()
                .flatMap(student -> student.step().stream())
                .filter(step -> step != Step.DONE)
                .forEach(step -> amounts.merge(step, 1, Integer::sum));
        return amounts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}

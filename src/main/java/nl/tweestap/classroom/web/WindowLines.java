package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweestap.classroom.ClassWindows;
import nl.tweestap.classroom.Screens;
import nl.tweestap.classroom.Student;
import nl.tweestap.classroom.Student.Progress;
import nl.tweestap.classroom.Vouched;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.Texts;

/** The students of the class whose window is looked at, each in a line. */
@Named("windowLines")
@RequestScoped
public class WindowLines {

    @Inject CurrentWindow current;
    @Inject ClassWindows windows;
    @Inject InstantSource clock;
    @Inject Texts texts;

    /**
     * One student. What stands where is for the view.
     *
     * @param progress end of a message key
     * @param where the page of the wizard in words, and for how long
     * @param numbers of the screens at which a teacher's word helps
     * @param vouched numbers of those at which it was given
     * @param isOpen whether it can be taken back: nothing is bound
     */
    public record Line(
            String id,
            String name,
            String progress,
            String where,
            List<String> numbers,
            List<String> vouched,
            boolean isOpen) {

        /** {@code good}, {@code warn} or {@code plain}. */
        public String tone() {
            return switch (progress) {
                case "done" -> "good";
                case "stuck" -> "warn";
                default -> "plain";
            };
        }
    }

    /** Who is stuck first, then who is busy, who has yet to begin, and who is done. */
    public List<Line> getAll() {
        Instant now = clock.instant();
        List<Vouched> vouched = windows.vouched(current.get());
        Map<String, List<String>> waiting = current.waiting();
        List<Progress> order =
                List.of(Progress.STUCK, Progress.BUSY, Progress.NOT_BEGUN, Progress.DONE);
        return current.students().stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.progress(now))))
                .map(student -> line(student, now, screens(student, vouched, waiting)))
                .toList();
    }

    private static Screens screens(
            Student student, List<Vouched> all, Map<String, List<String>> waiting) {
        return Screens.of(
                student.accountId().map(waiting::get).orElse(List.of()),
                all.stream().filter(one -> one.personId().equals(student.personId())).toList());
    }

    private Line line(Student student, Instant now, Screens screens) {
        Progress progress = student.progress(now);
        boolean isOnTheWay = progress == Progress.BUSY || progress == Progress.STUCK;
        return new Line(
                student.personId(),
                student.displayName(),
                progress.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                isOnTheWay ? where(student, now) : "",
                screens.waiting(),
                screens.vouched(),
                student.isOpen());
    }

    private String where(Student student, Instant now) {
        String step = student.step().map(Step::slug).orElse("start");
        long minutes =
                student.movedAt().map(at -> Duration.between(at, now).toMinutes()).orElse(0L);
        return texts.of(
                "classroom.window.where", texts.get("enrolment." + step + ".name"), minutes);
    }
}

package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.classroom.ClassWindows;
import nl.tweestap.classroom.Opening;
import nl.tweestap.classroom.Opening.Answer;
import nl.tweestap.classroom.Student;
import nl.tweestap.classroom.Student.Progress;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** The teacher's own view of a window: who is where, and what to do about it. */
@Named("windowPage")
@RequestScoped
public class WindowPage extends FormPage {

    @Inject CurrentWindow current;
    @Inject CurrentTeacher teacher;
    @Inject ClassWindows windows;
    @Inject Opening opening;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject InstantSource clock;
    @Inject Texts texts;

    /**
     * One student. What stands where is for the view.
     *
     * @param progress end of a message key
     * @param where the page of the wizard in words, and for how long
     * @param numbers of the screens at which a teacher's word helps
     */
    public record Line(
            String id,
            String name,
            String progress,
            String where,
            boolean isVouchedFor,
            List<String> numbers) {

        /** {@code good}, {@code warn} or {@code plain}. */
        public String tone() {
            return switch (progress) {
                case "done" -> "good";
                case "stuck" -> "warn";
                default -> "plain";
            };
        }
    }

    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (current.find().isEmpty()) {
            response.notFound();
        } else if (request.getMethod().equals("POST")) {
            act(current.get());
        } else {
            refusedForms.take().ifPresent(before -> refuse(before.errors()));
        }
    }

    private void act(ClassWindow window) throws IOException {
        switch (answer(window)) {
            case DONE -> response.redirect(address.asked());
            case NOT_FRESH -> teacher.leadAway();
            case NOBODY -> {
                refuse(texts.get("classroom.window.vouch-not"));
                refusedForms.showAgain(this, Map.of());
            }
        }
    }

    private Answer answer(ClassWindow window) {
        if (request.getParameter("extend") != null) {
            return opening.extend(teacher.get(), window);
        }
        if (request.getParameter("close") != null) {
            opening.close(window);
            return Answer.DONE;
        }
        return Optional.ofNullable(request.getParameter("vouch"))
                .map(who -> who.split("/", 2))
                .filter(who -> who.length == 2)
                .map(who -> opening.vouch(teacher.get(), window, who[0], who[1]))
                .orElse(Answer.NOBODY);
    }

    public String getClassName() {
        return current.get().className();
    }

    public boolean isOpen() {
        return current.isOpen();
    }

    public boolean isVouching() {
        return current.isVouching();
    }

    public boolean isExtendable() {
        return isOpen() && current.get().isExtendable();
    }

    public String getEnd() {
        return ClockTime.of(current.get().end());
    }

    public long getExtension() {
        return ClassWindow.EXTENSION.toMinutes();
    }

    public long getDone() {
        return current.done();
    }

    public int getAll() {
        return current.students().size();
    }

    public String getBoardPath() {
        return address.asked() + "/" + ClassroomPlaces.BOARD;
    }

    public String getMarkAt() {
        return address.asked() + "/" + ClassroomPlaces.NOW;
    }

    public String getMark() {
        return WindowMark.of(current, windows.vouchedFor(current.get()).size());
    }

    /** Whether a teacher ended it before its time. */
    public boolean isClosedByHand() {
        return current.get().isClosedByHand();
    }

    /** Who is stuck first, then who is busy, who has yet to begin, and who is done. */
    public List<Line> getLines() {
        Instant now = clock.instant();
        List<String> vouched = windows.vouchedFor(current.get());
        Map<String, List<String>> waiting = current.waiting();
        List<Progress> order =
                List.of(Progress.STUCK, Progress.BUSY, Progress.NOT_BEGUN, Progress.DONE);
        return current.students().stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.progress(now))))
                .map(student -> line(student, now, vouched.contains(student.personId()), waiting))
                .toList();
    }

    private Line line(
            Student student, Instant now, boolean isVouchedFor, Map<String, List<String>> waiting) {
        Progress progress = student.progress(now);
        boolean isOnTheWay = progress == Progress.BUSY || progress == Progress.STUCK;
        return new Line(
                student.personId(),
                student.displayName(),
                progress.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                isOnTheWay ? where(student, now) : "",
                isVouchedFor,
                student.accountId().map(waiting::get).orElse(List.of()));
    }

    private String where(Student student, Instant now) {
        String step = student.step().map(Step::slug).orElse("start");
        long minutes =
                student.movedAt().map(at -> Duration.between(at, now).toMinutes()).orElse(0L);
        return texts.of(
                "classroom.window.where", texts.get("enrolment." + step + ".name"), minutes);
    }
}

package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.classroom.ClassWindows;
import nl.tweestap.classroom.Opening;
import nl.tweestap.classroom.Opening.Answer;
import nl.tweestap.classroom.Teacher;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.shell.ToldOnce;

/** The teacher's own view of a window: who is where, and what to do about it. */
@Named("windowPage")
@RequestScoped
public class WindowPage extends FormPage {

    /** What the page tells once, after the button. */
    private static final String EXTENDED = "extended";

    @Inject CurrentWindow current;
    @Inject CurrentTeacher teacher;
    @Inject ClassWindows windows;
    @Inject Opening opening;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject ToldOnce told;
    @Inject Texts texts;

    private boolean isExtended;

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
            isExtended = told.take(EXTENDED);
        }
    }

    private void act(ClassWindow window) throws IOException {
        switch (answer(window)) {
            case DONE -> response.redirect(address.asked());
            case NOT_FRESH -> teacher.leadAway();
            case NOBODY -> refuseAs("vouch-not");
            case TOO_LATE -> refuseAs("not-this-not");
        }
    }

    private void refuseAs(String why) throws IOException {
        refuse(texts.get("classroom.window." + why));
        refusedForms.showAgain(this, Map.of());
    }

    private Answer answer(ClassWindow window) {
        if (request.getParameter("extend") != null) {
            return extend(window);
        }
        if (request.getParameter("close") != null) {
            opening.close(window);
            return Answer.DONE;
        }
        Teacher by = teacher.get();
        return pressed("not-this")
                .map(who -> opening.takeBack(by, window, who[0], who[1]))
                .or(() -> pressed("vouch").map(who -> opening.vouch(by, window, who[0], who[1])))
                .orElse(Answer.NOBODY);
    }

    private Answer extend(ClassWindow window) {
        Answer answer = opening.extend(teacher.get(), window);
        if (answer == Answer.DONE) {
            told.leave(EXTENDED);
        }
        return answer;
    }

    /** Who and which screen a button is about. */
    private Optional<String[]> pressed(String button) {
        return Optional.ofNullable(request.getParameter(button))
                .map(who -> who.split("/", 2))
                .filter(who -> who.length == 2);
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

    /** Whether it was made to last longer just now. */
    public boolean isExtended() {
        return isExtended && isOpen();
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
        return WindowMark.of(current, windows.vouched(current.get()));
    }

    /** Whether a teacher ended it before its time. */
    public boolean isClosedByHand() {
        return current.get().isClosedByHand();
    }
}

package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.account.ClockTime;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;

/** What stands on the beamer: where to go, how many are done, and where most are. No names. */
@Named("boardPage")
@RequestScoped
public class BoardPage {

    @Inject CurrentWindow current;
    @Inject CurrentAddress address;
    @Inject Settings settings;
    @Inject Texts texts;
    @Inject Response response;

    /** It changes every few seconds. */
    public void load() {
        response.get().setHeader("Cache-Control", "no-store");
    }

    /** Of one that is over, and of one that never was, the board says the same. */
    public boolean isOpen() {
        return current.isOpen();
    }

    public String getClassName() {
        return current.find().map(ClassWindow::className).orElse("");
    }

    /** What the QR leads to: where a student begins. */
    public String getUrl() {
        return settings.address() + address.path(StartAddress.REST);
    }

    /** The same, to type. */
    public String getTyped() {
        return StartAddress.typed(settings.address(), address);
    }

    public long getDone() {
        return current.done();
    }

    public int getAll() {
        return current.students().size();
    }

    public String getEnd() {
        return ClockTime.of(current.get().end());
    }

    /** The step most are at; empty when nobody is under way. */
    public String getMostAt() {
        return current.mostAt()
                .map(Step::slug)
                .map(slug -> texts.get("enrolment." + slug + ".name"))
                .orElse("");
    }

    public String getMarkAt() {
        return address.asked() + "/" + ClassroomPlaces.NOW;
    }

    public String getMark() {
        return BoardMark.of(current);
    }
}

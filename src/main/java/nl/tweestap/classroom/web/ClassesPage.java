package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.classroom.ClassWindows;
import nl.tweestap.classroom.Opening;
import nl.tweestap.classroom.Opening.Opened;
import nl.tweestap.classroom.Printing;
import nl.tweestap.classroom.Printing.Printed;
import nl.tweestap.register.Persons;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.RefusedForms.Refused;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.shell.ToldOnce;
import org.jspecify.annotations.Nullable;

/** A teacher chooses a class: to open a window for it, or to print its slips. */
@Named("classesPage")
@RequestScoped
public class ClassesPage extends FormPage {

    private static final String FIELD = "class";
    private static final String KEY = "classroom.classes.";

    /** What the page tells once, after codes were taken away. */
    static final String GONE = "codes-gone";

    @Inject CurrentTeacher teacher;
    @Inject Persons persons;
    @Inject ClassWindows windows;
    @Inject AskedFirst asked;
    @Inject Opening opening;
    @Inject Printing printing;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject ToldOnce told;
    @Inject InstantSource clock;
    @Inject Texts texts;

    private String chosen = "";
    private boolean isGone;

    /** A window that is open. */
    public record Open(String className, String until, String path) {}

    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (request.getMethod().equals("POST")) {
            act();
        } else {
            chosen = typed();
            refusedForms.take().ifPresent(this::restore);
            isGone = told.take(GONE);
        }
    }

    private String typed() {
        return Optional.ofNullable(request.getParameter(FIELD)).orElse("");
    }

    /** Back at the list with this class chosen; the codes of its slips are gone. */
    static String afterSlips(CurrentAddress address, String className) {
        return address.path(ClassroomPlaces.CLASS)
                + ("?" + FIELD + "=")
                + URLEncoder.encode(className, StandardCharsets.UTF_8);
    }

    private void restore(Refused before) {
        refuse(before.errors());
        chosen = before.typed().getOrDefault(FIELD, "");
    }

    private void act() throws IOException {
        chosen = typed();
        if (request.getParameter("print") != null) {
            print();
        } else {
            open();
        }
        if (isRefused()) {
            refusedForms.showAgain(this, Map.of(FIELD, chosen));
        }
    }

    private void print() throws IOException {
        Printed printed = printing.print(teacher.get(), chosen);
        switch (printed.answer()) {
            case PRINTED -> response.redirect(path(ClassroomPlaces.SLIPS, printed.batch()));
            case NOT_FRESH -> teacher.leadAway();
            case NOBODY, TOO_MANY, TOO_BIG, AT_ONCE -> refuse(FIELD, words(printed.answer()));
        }
    }

    private String words(Printing.Answer answer) {
        return texts.of(KEY + "print-" + word(answer), Printing.MOST);
    }

    private void open() throws IOException {
        Opened opened = opening.open(teacher.get(), chosen);
        switch (opened.answer()) {
            case DONE -> response.redirect(path(ClassroomPlaces.CLASS, opened.window()));
            case NOT_FRESH -> teacher.leadAway();
            case NOBODY, TOO_LATE -> refuse(FIELD, texts.get(KEY + "open-nobody"));
        }
    }

    private static String word(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String path(String room, String id) {
        return address.path(room + "/" + id);
    }

    public List<String> getClasses() {
        return persons.classes(teacher.get().school());
    }

    public @Nullable String chosen(String className) {
        return className.equals(chosen) ? "selected" : null;
    }

    /** Whether the codes of slips were taken away just now. */
    public boolean isGone() {
        return isGone;
    }

    /** The windows that are open at the school, whoever opened them. */
    public List<Open> getOpen() {
        return windows.open(teacher.get().school(), clock.instant()).stream()
                .map(
                        window ->
                                new Open(
                                        window.className(),
                                        ClockTime.of(window.endsAt()),
                                        path(ClassroomPlaces.CLASS, window.id())))
                .toList();
    }

    /** Whether a slip is asked of anybody; it can be printed before that. */
    public boolean isAsked() {
        return asked.isAnything();
    }

    public long getMinutes() {
        return ClassWindow.LENGTH.toMinutes();
    }
}

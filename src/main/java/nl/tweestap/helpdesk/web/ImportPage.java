package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tweestap.helpdesk.importing.ImportRun;
import nl.tweestap.helpdesk.importing.Importing;
import nl.tweestap.helpdesk.importing.Importing.Started;
import nl.tweestap.register.csv.Column;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.register.csv.PeopleFile.Objection;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/**
 * The import wizard: file, columns, check, sure, run. The address names the step whose form came
 * in, the run in the database says which is current; a form of another step or version changes
 * nothing.
 */
@Named("importPage")
@RequestScoped
public class ImportPage extends FormPage {

    private static final String KEY = "helpdesk.import.";
    private static final String REFUSED = "refused";
    static final String WHOLE = "whole";
    private static final String SURE = "sure";
    private static final String SURE_YES = "sure-yes";
    private static final String FILE = "people-file";

    @Inject CurrentImport current;
    @Inject ImportShown shown;
    @Inject ImportErrors errorsFile;
    @Inject Importing importing;
    @Inject RefusedForms refusedForms;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;

    /** Before the page is drawn. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (refusedForms.isStaying()) {
            refusedForms.showAgain(this, typed());
        } else if (request.getMethod().equals("POST")) {
            press(current.asked());
        } else if (!current.isOpen()) {
            response.redirect(current.path(current.now()));
        } else if (current.asked() == ImportStep.TRIAL && !typed("errors").isEmpty()) {
            errorsFile.write(current.run().orElseThrow());
        } else {
            show();
        }
    }

    private void show() {
        Arrays.stream(Objection.values())
                .filter(why -> slug(why).equals(typed(REFUSED)))
                .filter(why -> current.asked() == ImportStep.FILE)
                .forEach(why -> refuse(FILE, texts.get(KEY + "refused." + slug(why))));
        refusedForms
                .take()
                .ifPresent(
                        before -> {
                            refuse(before.errors());
                            shown.typed(before.typed());
                        });
    }

    /** With the step: five pages with one name look as if a press had done nothing. */
    public String getTitle() {
        List<String> steps = shown.getSteps();
        String name = texts.get(KEY + "step." + shown.getStep());
        int place = steps.indexOf(shown.getStep()) + 1;
        return texts.of(KEY + "title", place, steps.size(), name);
    }

    /** The query that tells the page why a file was not taken. */
    static String refusal(Objection why) {
        return "?" + REFUSED + "=" + slug(why);
    }

    private static String slug(Objection why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void press(ImportStep step) throws IOException {
        String next =
                switch (step) {
                    case FILE -> noFile();
                    case COLUMNS -> columns();
                    case TRIAL -> current.path(ImportStep.SURE);
                    case SURE -> start();
                    case RUN -> current.path(ImportStep.FILE);
                };
        if (isRefused()) {
            refusedForms.showAgain(this, typed());
        } else {
            response.redirect(next);
        }
    }

    private String noFile() {
        refuse(FILE, texts.get(KEY + "refused.no-file"));
        return current.path(ImportStep.FILE);
    }

    /** The run as the page showed it; a press on an older page is told so. */
    private Optional<ImportRun> ofThisPage() {
        Optional<ImportRun> run =
                current.run()
                        .filter(current.asked()::isOpenFor)
                        .filter(one -> one.id().equals(typed("run")))
                        .filter(one -> String.valueOf(one.version()).equals(typed("version")));
        if (run.isEmpty()) {
            refuse("", texts.get(KEY + "refused.over"));
        }
        return run;
    }

    private String columns() {
        Optional<ImportRun> run = ofThisPage();
        Optional<Columns> columns = run.map(this::chosen);
        columns.flatMap(Columns::objection)
                .ifPresent(why -> refuse("column-0", texts.get(KEY + "refused." + why.slug())));
        boolean isChecked =
                isRefused()
                        || importing.check(
                                run.orElseThrow(),
                                columns.orElseThrow(),
                                !typed(WHOLE).equals("no"));
        if (!isChecked) {
            refuse("", texts.get(KEY + "refused.over"));
        }
        return current.path(ImportStep.TRIAL);
    }

    private Columns chosen(ImportRun run) {
        return new Columns(
                IntStream.range(0, run.columns().each().size())
                        .mapToObj(place -> Column.ofSlug(typed(ImportShown.field(place))))
                        .map(column -> column.orElse(Column.NONE))
                        .toList());
    }

    /** Where it goes on: what changes the whole register wants a second factor of this moment. */
    private String start() {
        Optional<Started> started = ofThisPage().map(this::started);
        if (started.filter(Started.NOT_FRESH::equals).isPresent()) {
            return current.proving();
        }
        started.filter(what -> what != Started.STARTED)
                .ifPresent(
                        what ->
                                refuse(
                                        what == Started.UNSURE ? SURE_YES : "",
                                        texts.get(KEY + "refused." + what.slug())));
        return current.path(ImportStep.RUN);
    }

    private Started started(ImportRun run) {
        return importing.start(run, typed(SURE).equals("yes"), user.token().orElseThrow());
    }

    private String typed(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    /** What was chosen, to be there again. */
    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        int columns = current.run().map(run -> run.columns().each().size()).orElse(0);
        IntStream.range(0, columns)
                .mapToObj(ImportShown::field)
                .forEach(field -> typed.put(field, typed(field)));
        List.of(WHOLE, SURE).forEach(field -> typed.put(field, typed(field)));
        return typed;
    }
}

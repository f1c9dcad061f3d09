package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.helpdesk.importing.ImportFiles;
import nl.tweestap.helpdesk.importing.ImportRun;
import nl.tweestap.helpdesk.log.Csv;
import nl.tweestap.register.csv.LineJudge.Judged;
import nl.tweestap.register.csv.LineProblem;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.TypedText;

/**
 * What is wrong with a file, by line: the first of it on the page, and all of it as a file for a
 * spreadsheet, which executes nothing of it.
 */
@Named("importErrors")
@RequestScoped
public class ImportErrors {

    private static final String KEY = "helpdesk.import.";

    /** Shown on the page. */
    private static final int MOST_SHOWN = 10;

    /** Of what stands in a cell where a user name should. */
    private static final int MOST_OF_NAME = 40;

    @Inject CurrentImport current;
    @Inject ImportFiles files;
    @Inject Response response;
    @Inject Texts texts;

    /** A line that is wrong, and why. */
    public record Wrong(long line, String username, String problem) {}

    private Optional<List<Wrong>> first = Optional.empty();

    /** The first of them. A view asks more than once, and the file is read once. */
    public List<Wrong> getFirst() {
        if (first.isEmpty()) {
            first = Optional.of(read());
        }
        return first.get();
    }

    private List<Wrong> read() {
        ImportRun run = current.run().orElseThrow();
        List<Wrong> wrong = new ArrayList<>();
        files.read(
                run,
                run.columns(),
                line ->
                        line.problem()
                                .filter(problem -> wrong.size() < MOST_SHOWN)
                                .ifPresent(problem -> wrong.add(shown(line, problem))));
        return wrong;
    }

    private Wrong shown(Judged line, LineProblem problem) {
        String username = TypedText.cut(TypedText.clean(line.username()), MOST_OF_NAME);
        return new Wrong(line.number(), username, words(problem));
    }

    private String words(LineProblem problem) {
        return texts.get(KEY + "problem." + problem.slug());
    }

    void write(ImportRun run) throws IOException {
        HttpServletResponse answer = response.get();
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Content-Disposition", "attachment; filename=\"import-errors.csv\"");
        PrintWriter out = answer.getWriter();
        out.print(
                LogFile.MARK
                        + Csv.line(
                                Stream.of("line", "username", "problem")
                                        .map(column -> texts.get(KEY + "errors." + column))
                                        .toList()));
        files.read(
                run,
                run.columns(),
                line -> line.problem().ifPresent(problem -> out.print(row(line, problem))));
        FacesContext.getCurrentInstance().responseComplete();
    }

    private String row(Judged line, LineProblem problem) {
        return Csv.line(List.of(String.valueOf(line.number()), line.username(), words(problem)));
    }
}

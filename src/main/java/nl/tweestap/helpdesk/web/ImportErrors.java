package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.helpdesk.importing.ImportFiles;
import nl.tweestap.helpdesk.importing.ImportRun;
import nl.tweestap.helpdesk.log.Csv;
import nl.tweestap.register.csv.LineJudge.Judged;
import nl.tweestap.register.csv.LineProblem;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/**
 * What is wrong with a file, by line, as a file for a spreadsheet, which executes nothing of it.
 */
@RequestScoped
public class ImportErrors {

    private static final String KEY = "helpdesk.import.";

    @Inject ImportFiles files;
    @Inject Response response;
    @Inject Texts texts;

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
        return Csv.line(
                List.of(
                        String.valueOf(line.number()),
                        line.username(),
                        texts.get(KEY + "problem." + problem.slug())));
    }
}

package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tweestap.account.Notices;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Csv;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** The log of some days as a file for a spreadsheet, which executes nothing of it. */
@RequestScoped
public class LogFile {

    /** Tells spreadsheets that the letters are UTF-8. */
    static final String MARK = "\uFEFF";

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "when",
                    "employee",
                    "username",
                    "what",
                    "person",
                    "person-username",
                    "reason",
                    "evidence",
                    "outcome");

    @Inject ActionLog log;
    @Inject LogWords words;
    @Inject LogOutcomes outcomes;
    @Inject DeskEmployee employee;
    @Inject Response response;
    @Inject Texts texts;

    /** Answers with the file; that somebody took it is a line itself, written before. */
    void write(LocalDate first, LocalDate last) throws IOException {
        log.add(
                new Entry(
                        employee.get().school(),
                        employee.get(),
                        Action.EXPORTED,
                        "",
                        "",
                        "",
                        first + " – " + last));
        HttpServletResponse answer = response.get();
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader(
                "Content-Disposition",
                "attachment; filename=\"log-" + first + "-" + last + ".csv\"");
        PrintWriter out = answer.getWriter();
        out.print(MARK + Csv.line(COLUMNS.stream().map(this::heading).toList()));
        Instant from = first.atStartOfDay(Notices.ZONE).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(Notices.ZONE).toInstant();
        List<Line> page = log.between(employee.get().school(), from, to, 0);
        while (!page.isEmpty()) {
            page.forEach(line -> out.print(row(line)));
            page =
                    log.between(
                            employee.get().school(), from, to, page.get(page.size() - 1).number());
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private String heading(String column) {
        return texts.get("helpdesk.log.column." + column);
    }

    private String row(Line line) {
        return Csv.line(
                List.of(
                        String.valueOf(line.number()),
                        line.at().toString(),
                        line.by().displayName(),
                        line.by().username(),
                        words.what(line.action()),
                        words.whom(line).map(RegisteredPerson::displayName).orElse(""),
                        words.whom(line).map(RegisteredPerson::username).orElse(""),
                        line.reason(),
                        line.evidence(),
                        outcomes.said(line)));
    }
}

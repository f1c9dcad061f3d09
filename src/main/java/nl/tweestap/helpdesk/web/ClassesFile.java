package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Csv;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.helpdesk.overview.ClassCount;
import nl.tweestap.helpdesk.overview.ClassCounts;
import nl.tweestap.shell.Texts;

/**
 * How far each class is, as a file for a spreadsheet. It stands in the log that somebody took it.
 */
@WebServlet(ClassesFile.PATH)
public class ClassesFile extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/helpdesk/classes-file";

    @Inject transient ClassCounts classes;
    @Inject transient DeskEmployee employee;
    @Inject transient ActionLog log;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log.add(Entry.of(employee.get(), Action.EXPORTED, ""));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"classes.csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        PrintWriter file = response.getWriter();
        file.print(LogFile.MARK + Csv.line(heads()));
        classes.of(employee.get().school()).forEach(one -> file.print(Csv.line(cells(one))));
    }

    private List<String> heads() {
        return Stream.of(
                        "helpdesk.find.class",
                        "helpdesk.overview.people",
                        "helpdesk.overview.signed-in",
                        "helpdesk.overview.secured",
                        "helpdesk.overview.spare")
                .map(texts::get)
                .toList();
    }

    private static List<String> cells(ClassCount one) {
        LongStream amounts =
                LongStream.of(one.people(), one.signedIn(), one.secured(), one.spare());
        return Stream.concat(Stream.of(one.className()), amounts.mapToObj(String::valueOf))
                .toList();
    }
}

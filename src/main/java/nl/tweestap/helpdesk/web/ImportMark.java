package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the open page of an import in one line how far it is. */
@WebServlet(ImportMark.PATH)
public class ImportMark extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/helpdesk/import-mark";

    @Inject transient CurrentImport current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(current.mark());
    }
}

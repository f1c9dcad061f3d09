package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.tweestap.helpdesk.importing.Importing;
import nl.tweestap.register.csv.PeopleFile.Objection;
import nl.tweestap.shell.Redirect;

/** Where a file of people comes in; who comes without one is led to where the import goes on. */
@WebServlet(ImportUpload.PATH)
public class ImportUpload extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/helpdesk/import-upload";

    /** Files that a node has in memory: each is there as bytes and as letters. */
    static final int MOST_AT_ONCE = 1;

    private final transient Semaphore turns = new Semaphore(MOST_AT_ONCE);

    @Inject transient CurrentImport current;
    @Inject transient DeskEmployee employee;
    @Inject transient Importing importing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Redirect.to(request, response, current.path(current.now()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Objection> objection = takeInTurn(request);
        String path =
                objection
                        .map(why -> current.path(ImportStep.FILE) + ImportPage.refusal(why))
                        .orElse(current.path(ImportStep.COLUMNS));
        Redirect.to(request, response, path);
    }

    private Optional<Objection> takeInTurn(HttpServletRequest request) throws IOException {
        if (!turns.tryAcquire()) {
            return Optional.of(Objection.BUSY);
        }
        try {
            return take(request);
        } finally {
            turns.release();
        }
    }

    private Optional<Objection> take(HttpServletRequest request) throws IOException {
        byte[] body = new byte[request.getContentLength()];
        int read = request.getInputStream().readNBytes(body, 0, body.length);
        String contentType = String.valueOf(request.getContentType());
        Optional<UploadedFile> file =
                UploadedFile.of(contentType, body).filter(one -> !one.name().isEmpty());
        return read == body.length && file.isPresent()
                ? importing.begin(employee.get(), file.get().name(), file.get().bytes())
                : Optional.of(Objection.NO_FILE);
    }
}

package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
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

    /** Files that a node takes apart at once: each is there as bytes and as letters. */
    static final int MOST_AT_ONCE = 1;

    /** Files on their way to a node, as bytes: who sends slowly keeps the turn of nobody. */
    static final int MOST_ARRIVING = 3;

    private final transient Semaphore arriving = new Semaphore(MOST_ARRIVING);
    private final transient Semaphore turns = new Semaphore(MOST_AT_ONCE);

    @Inject transient CurrentImport current;
    @Inject transient DeskEmployee employee;
    @Inject transient Importing importing;
    @Inject transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Redirect.to(request, response, current.path(current.now()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Objection> objection = receive(request);
        String path =
                objection
                        .map(why -> current.path(ImportStep.FILE) + ImportPage.refusal(why))
                        .orElse(current.path(ImportStep.COLUMNS));
        Redirect.to(request, response, path);
    }

    private Optional<Objection> receive(HttpServletRequest request) throws IOException {
        if (!arriving.tryAcquire()) {
            return Optional.of(Objection.BUSY);
        }
        try {
            Optional<byte[]> body =
                    ArrivingBody.read(request.getInputStream(), request.getContentLength(), clock);
            String contentType = String.valueOf(request.getContentType());
            return body.isPresent()
                    ? takeInTurn(contentType, body.get())
                    : Optional.of(Objection.NO_FILE);
        } finally {
            arriving.release();
        }
    }

    private Optional<Objection> takeInTurn(String contentType, byte[] body) {
        if (!turns.tryAcquire()) {
            return Optional.of(Objection.BUSY);
        }
        try {
            Optional<UploadedFile> file =
                    UploadedFile.of(contentType, body).filter(one -> !one.name().isEmpty());
            return file.isPresent()
                    ? importing.begin(employee.get(), file.get().name(), file.get().bytes())
                    : Optional.of(Objection.NO_FILE);
        } finally {
            turns.release();
        }
    }
}

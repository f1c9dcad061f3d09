package nl.tweestap.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.primefaces.csp.CspException;

/**
 * The last stop for an exception in a Faces page. A form that is no longer known, or was tampered
 * with, leads back to its page; anything else is for {@link Faults}.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

    FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        if (!events.hasNext()) {
            return;
        }
        Throwable failure = events.next().getContext().getException();
        while (events.hasNext()) {
            events.next();
        }
        events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
        answer(FacesContext.getCurrentInstance(), failure);
    }

    private static void answer(FacesContext faces, Throwable failure) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        boolean isStale =
                failure instanceof ViewExpiredException || failure instanceof CspException;
        try {
            if (isStale || faces.getPartialViewContext().isAjaxRequest()) {
                leadOn(request, response, isStale || faults().tell(failure).isTriedAgain());
            } else {
                faults().answer(request, response, failure);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            faces.responseComplete();
        }
    }

    /** Where asking again may help, to the same page; it says so if it does not. */
    private static void leadOn(
            HttpServletRequest request, HttpServletResponse response, boolean isToSame)
            throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            Redirect.to(request, response, isToSame ? asked(request) : ProblemPage.PATH);
        }
    }

    private static Faults faults() {
        return CDI.current().select(Faults.class).get();
    }

    private static String asked(HttpServletRequest request) {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        return forwarded instanceof String path ? path : "/";
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FacesErrors(getWrapped().getExceptionHandler());
        }
    }
}

package nl.tweestap.shell;

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
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.tweestap.seal.SealBroken;
import org.primefaces.csp.CspException;

/**
 * The last stop for an exception in a Faces page. A form that is no longer known, or was tampered
 * with, leads back to its page; anything else is a bug: logged here once, and the reader gets a
 * plain page.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FacesErrors.class.getName());

    private static final int BROKEN = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    private static final int CONFLICT = HttpServletResponse.SC_CONFLICT;

    /** Causes nest, and one may be its own. */
    private static final int MOST_CAUSES = 20;

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
        Optional<SealBroken> broken = broken(failure);
        broken.ifPresentOrElse(FacesErrors::ring, () -> log(failure, isStale));
        try {
            if (response.isCommitted()) {
                return;
            }
            response.resetBuffer();
            if (isStale || faces.getPartialViewContext().isAjaxRequest()) {
                boolean isAskedAgain = isStale || broken.isPresent();
                Redirect.to(request, response, isAskedAgain ? asked(request) : ProblemPage.PATH);
            } else {
                response.sendError(broken.map(damaged -> CONFLICT).orElse(BROKEN));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            faces.responseComplete();
        }
    }

    private static void ring(SealBroken broken) {
        LOG.log(Level.SEVERE, "ALARM {0}", broken.getMessage());
    }

    private static void log(Throwable failure, boolean isStale) {
        if (!isStale) {
            LOG.log(Level.SEVERE, "A page failed", failure);
        }
    }

    /** Somebody changed what is sealed: whoever meets it is told so, in words of its own. */
    private static Optional<SealBroken> broken(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(SealBroken.class::isInstance)
                .map(SealBroken.class::cast)
                .findFirst();
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

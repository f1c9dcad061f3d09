package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The page for everything that has no page: what happened in plain words, and what to do now. Shown
 * for error statuses, and at {@code /problem} when a script has to be led away from a failed page.
 */
@Named("problemPage")
@RequestScoped
public class ProblemPage {

    static final String PATH = "/problem";

    @Inject HttpServletRequest request;
    @Inject CurrentAddress address;
    @Inject KnownPlaces places;
    @Inject Texts texts;

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : 500;
    }

    public String getTitle() {
        return texts.get("shell.problem." + kind() + ".title");
    }

    public String getExplanation() {
        return texts.get("shell.problem." + kind() + ".explanation");
    }

    /** The page that was probably meant by an address that leads nowhere; empty where none is. */
    public String getMeant() {
        boolean isMissing = getStatus() == HttpServletResponse.SC_NOT_FOUND;
        return Optional.of(address.get())
                .filter(asked -> isMissing)
                .flatMap(places::near)
                .map(address::path)
                .orElse("");
    }

    private String kind() {
        return switch (getStatus()) {
            case 404 -> "notfound";
            case 403 -> "refused";
            case 409 -> "damaged";
            case 400, 405, 411, 413, 414, 416, 431 -> "unreadable";
            case 503, 429 -> request.getAttribute(Faults.AWAY) == null ? "busy" : "away";
            default -> "broken";
        };
    }
}

package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A word that the next page tells, once. It stands in the address, and beside it in a cookie that
 * the page takes away: an address that is opened anew, or comes from somebody else, tells nothing.
 */
@RequestScoped
public class ToldOnce {

    /** From one page to the next. */
    private static final int LIFE_SECONDS = 60;

    @Inject Settings settings;
    @Inject HttpServletRequest request;
    @Inject Response response;

    /**
     * Leaves it for the next page.
     *
     * @param word small letters and hyphens
     */
    public void leave(String word) {
        cookie().write(response.get(), word, LIFE_SECONDS);
    }

    /** Whether this word was left by the page before; then it is told now, and not again. */
    public boolean take(String word) {
        boolean isLeft = cookie().read(request).filter(word::equals).isPresent();
        if (isLeft) {
            cookie().clear(response.get());
        }
        return isLeft;
    }

    private OwnCookie cookie() {
        return new OwnCookie("tweestap-told", "Strict", settings.isSecure());
    }
}

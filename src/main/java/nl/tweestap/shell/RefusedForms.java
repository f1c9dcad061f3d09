package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.seal.Seal;

/**
 * A form that was refused is shown again by a redirect, so that the browser's Back never meets the
 * answer to a form (decision 11). What is wrong and what was typed travel in a sealed cookie that a
 * browser keeps for a minute and for one page; never a password. So does what was typed when
 * somebody asks for more time.
 */
@Named("refusedForms")
@RequestScoped
public class RefusedForms {

    /** A browser keeps 4,096 bytes a cookie; sealing makes a third more of it. */
    private static final int MAX_LENGTH_BYTES = 2_500;

    private static final String ERROR = "e:";
    private static final String TYPED = "t:";

    /** The button of the tag {@code stay}. */
    private static final String STAY = "stay";

    @Inject Seal seal;
    @Inject FormCookie cookie;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    private boolean isTold;

    /**
     * What came back with the redirect.
     *
     * @param typed what was typed, by field
     */
    public record Refused(List<FieldError> errors, Map<String, String> typed) {

        @Override
        public String toString() {
            return "Refused(" + errors.size() + ")";
        }
    }

    /** Leads back to the form, with its errors and what was typed into it. */
    public void showAgain(FormPage page, Map<String, String> typed) throws IOException {
        keep(page, typed);
        String query = request.getQueryString();
        response.redirect(address.asked() + (query == null ? "" : "?" + query));
    }

    /** Keeps them for the page at this address, which the caller leads to. */
    public void keep(FormPage page, Map<String, String> typed) {
        String errors = join(page.getErrors().stream().map(RefusedForms::entry));
        String all =
                join(Stream.concat(Stream.of(errors), typed.entrySet().stream().map(this::entry)));
        String told = all.length() <= MAX_LENGTH_BYTES ? all : errors;
        cookie.write(response.get(), seal.seal(told, owner()));
    }

    /**
     * Whether somebody without scripts asks to stay signed in: the form comes in and nothing is
     * done with it, but what was typed is there again. A password or a code is not kept for that.
     */
    public boolean isStaying() {
        return request.getMethod().equals("POST") && request.getParameter(STAY) != null;
    }

    private static String entry(FieldError error) {
        return entry(ERROR + error.field(), error.message());
    }

    private String entry(Map.Entry<String, String> field) {
        return entry(TYPED + field.getKey(), field.getValue());
    }

    private static String entry(String key, String value) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String join(Stream<String> entries) {
        return String.join("&", entries.toList());
    }

    /** The cookie of one form is nothing to another. */
    private String owner() {
        return "form/" + address.asked();
    }

    /** Whether this page tells what was refused: its title begins with that. */
    public boolean isTold() {
        return isTold;
    }

    /** What was refused at this address just now; once. */
    public Optional<Refused> take() {
        Optional<String> sealed = cookie.read(request);
        if (sealed.isEmpty() || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        cookie.clear(response.get());
        response.get().setHeader("Cache-Control", "no-store");
        try {
            Refused before = read(seal.open(sealed.get(), owner()));
            isTold = !before.errors().isEmpty();
            return Optional.of(before);
        } catch (IllegalStateException ofAnotherFormOrNotOurs) {
            return Optional.empty();
        }
    }

    private static Refused read(String told) {
        List<String[]> pairs =
                Arrays.stream(told.split("&"))
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> entry.split("=", 2))
                        .toList();
        List<FieldError> errors =
                of(ERROR, pairs)
                        .map(pair -> new FieldError(pair.getKey(), pair.getValue()))
                        .toList();
        return new Refused(
                errors,
                of(TYPED, pairs).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Stream<Map.Entry<String, String>> of(String kind, List<String[]> pairs) {
        return pairs.stream()
                .map(pair -> Map.entry(decoded(pair[0]), decoded(pair[1])))
                .filter(pair -> pair.getKey().startsWith(kind))
                .map(pair -> Map.entry(pair.getKey().substring(kind.length()), pair.getValue()));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

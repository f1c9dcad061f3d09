package nl.tweestap.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request with only those wishes for Faces that a page of ours sends. The rest are gone before
 * Faces looks: most of its parameters are for pages we do not have, and who writes them by hand can
 * make it run in circles, do a part of a form, or take a link for a form.
 *
 * <p>The fields of a form are those of its body: what stands in an address is kept in histories and
 * logs, so no name and no password is taken from there. Only what Faces reads goes by this; a page
 * that reads its own fields, such as where to go back to, still finds them in the address.
 */
final class AskedOfFaces extends HttpServletRequestWrapper {

    /** In a namespace too: {@code j_id1:jakarta.faces.ViewState}. */
    private static final Pattern FACES =
            Pattern.compile("(?:.*:)?(?:(?:jakarta|javax)\\.faces|primefaces)\\..*");

    /** The header of a script that wants a part of a page; Faces takes a parameter for it too. */
    private static final String WISH = "Faces-Request";

    /** Makes a request a form that came in. */
    private static final String FORM = "jakarta.faces.ViewState";

    private static final String PART = "jakarta.faces.partial.ajax";

    private static final String NONCE = "primefaces.nonce";

    /** The only form PrimeFaces makes and reads: a UUID in Base64. */
    private static final Pattern NONCE_FORM = Pattern.compile("[A-Za-z0-9+/]{48}");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What the wizard's script sends. */
    private static final Set<String> OF_A_PART =
            Set.of(
                    PART,
                    "jakarta.faces.source",
                    "jakarta.faces.partial.execute",
                    "jakarta.faces.partial.render",
                    NONCE);

    /** In which it names what is meant. */
    private static final Pattern NAMES =
            Pattern.compile("jakarta\\.faces\\.(?:source|partial\\..*)");

    /** As our views name things. The root of a view, and what Faces named, have an underscore. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");

    private final boolean isPart;
    private final Map<String, String[]> kept = new LinkedHashMap<>();

    AskedOfFaces(HttpServletRequest request) {
        super(request);
        isPart =
                isForm()
                        && "partial/ajax".equals(super.getHeader(WISH))
                        && "true".equals(super.getParameter(PART));
        List<String> inQuery = isForm() ? names(request.getQueryString()) : List.of();
        super.getParameterMap()
                .forEach(
                        (name, all) -> {
                            String[] values = ofBody(all, Collections.frequency(inQuery, name));
                            if (values.length > 0 && isMeant(name, values)) {
                                kept.put(name, values);
                            }
                        });
    }

    /** What stands in the query comes first (Jakarta Servlet 6.0 §3.1). */
    private static String[] ofBody(String[] all, int inQuery) {
        return Arrays.copyOfRange(all, Math.min(inQuery, all.length), all.length);
    }

    private static List<String> names(@Nullable String query) {
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .map(one -> decoded(one.split("=", 2)[0]))
                        .toList();
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return name;
        }
    }

    private boolean isForm() {
        return !RequestGuardFilter.isSafe((HttpServletRequest) getRequest());
    }

    private boolean isMeant(String name, String[] values) {
        if (name.equalsIgnoreCase(WISH)) {
            return false;
        }
        if (!FACES.matcher(name).matches()) {
            return true;
        }
        if (name.equals(FORM)) {
            return isForm();
        }
        if (name.equals(NONCE) && !isNonce(values[0])) {
            return false;
        }
        boolean isNamed = !NAMES.matcher(name).matches() || NAME.matcher(values[0]).matches();
        return isPart && OF_A_PART.contains(name) && values.length == 1 && isNamed;
    }

    private static boolean isNonce(String value) {
        return NONCE_FORM.matcher(value).matches()
                && UUID_FORM
                        .matcher(
                                new String(
                                        Base64.getDecoder().decode(value),
                                        StandardCharsets.ISO_8859_1))
                        .matches();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(WISH) && !isPart ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(WISH) && !isPart
                ? Collections.emptyEnumeration()
                : super.getHeaders(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = kept.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(kept);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(kept.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = kept.get(name);
        return values == null ? null : Arrays.copyOf(values, values.length);
    }
}

package nl.tweestap.health;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure as the log may show it. What an exception says often holds what a person typed or is
 * called, such as “value too long for column NAME: …”; so only what cannot is repeated.
 */
final class Failure {

    /** Enough to find the place; a stack that overflowed has a thousand of the same. */
    private static final int MOST_FRAMES = 25;

    /** No chain of ours is longer; one that bites its own tail ends here. */
    private static final int MOST_CAUSES = 8;

    private static final String OURS = "nl.tweestap.";

    /** These say which name of the code was meant. */
    private static final List<Class<? extends Throwable>> OF_THE_CODE =
            List.of(
                    NullPointerException.class,
                    ClassCastException.class,
                    NoClassDefFoundError.class,
                    NoSuchMethodError.class);

    /** A view says where it failed, and then what it failed on. */
    private static final Pattern VIEW = Pattern.compile("/[\\w/-]+\\.xhtml @\\d+,\\d+");

    private Failure() {}

    /** What makes two failures the same: what it was, and where. */
    static String kind(Throwable failure) {
        List<Throwable> chain = chain(failure);
        Throwable root = chain.get(chain.size() - 1);
        return root.getClass().getName()
                + " "
                + Stream.of(root.getStackTrace()).findFirst().map(Object::toString).orElse("");
    }

    /** On one line. */
    static String line(Throwable failure) {
        return chain(failure).stream().map(Failure::head).collect(Collectors.joining(" < "));
    }

    /** With the way it came. */
    static String text(Throwable failure) {
        return chain(failure).stream()
                .map(one -> head(one) + frames(one))
                .collect(Collectors.joining("\nCaused by: "));
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Throwable one = failure;
        while (one != null && chain.size() < MOST_CAUSES) {
            chain.add(one);
            one = one.getCause();
        }
        return chain;
    }

    private static String head(Throwable one) {
        return one.getClass().getName() + said(one);
    }

    private static String said(Throwable one) {
        String message = String.valueOf(one.getMessage());
        boolean isOurs =
                Stream.of(one.getStackTrace())
                        .findFirst()
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .isPresent();
        boolean isOfDatabase = one instanceof SQLException;
        if ((one.getCause() == null && isOurs && !isOfDatabase)
                || OF_THE_CODE.contains(one.getClass())) {
            return ": " + message;
        }
        Matcher view = VIEW.matcher(message);
        return view.find() ? ": " + view.group() : "";
    }

    private static String frames(Throwable one) {
        return Stream.of(one.getStackTrace())
                .limit(MOST_FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
    }
}

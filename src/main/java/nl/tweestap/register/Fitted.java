package nl.tweestap.register;

import java.util.regex.Pattern;
import nl.tweestap.text.TypedText;

/**
 * Fits what a directory or a file says of somebody to what the portal keeps. A name that is too
 * long is cut, for it still names the person; half a mail address is somebody else's, so that is
 * left out.
 */
public final class Fitted {

    /** Of a name, a user name and a group. */
    public static final int MAX_LENGTH = 200;

    /** RFC 5321 §4.5.3.1.3, without the angle brackets. */
    static final int MAX_MAIL_LENGTH = 254;

    /** Nobody can see these, and PostgreSQL cannot keep some: controls and halves of a letter. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\s]+");

    private static final Pattern MAIL = Pattern.compile("[^\\s\\p{Cc}@]+@[^\\s\\p{Cc}@]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,10})?");

    private Fitted() {}

    /** On one line, with nothing in it that cannot be seen, and not too long. */
    public static String words(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return TypedText.cut(line, MAX_LENGTH).strip();
    }

    /** Somebody without a name is called by the user name. */
    public static String name(String name, String username) {
        String line = words(name);
        return line.isEmpty() ? words(username) : line;
    }

    public static String mail(String mail) {
        String address = mail.strip();
        boolean isOne = address.length() <= MAX_MAIL_LENGTH && MAIL.matcher(address).matches();
        return isOne ? address : "";
    }

    /** Empty when it is none. */
    public static String language(String tag) {
        return LANGUAGE.matcher(tag.strip()).matches() ? tag.strip() : "";
    }

    /** Whether an account can be kept under this name: a user name cannot be cut. */
    public static boolean isUsername(String username) {
        return !username.isBlank()
                && username.length() <= MAX_LENGTH
                && !UNSEEN.matcher(username.replace(" ", "")).find();
    }
}

package nl.tweestap.authenticator;

/** Shows enough of a mail address to be known by its owner, and too little to write to. */
public final class Mask {

    private Mask() {}

    /** First letter and domain: {@code n•••@student.example}. */
    public static String mail(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "•••" : address.charAt(0) + "•••" + address.substring(at);
    }
}

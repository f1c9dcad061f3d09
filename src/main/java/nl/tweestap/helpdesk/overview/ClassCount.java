package nl.tweestap.helpdesk.overview;

/**
 * How far a class or department is.
 *
 * @param people who are at the school
 * @param signedIn of these: signed in here once at least
 * @param secured of these: have something to sign in with besides the password
 * @param spare of these: have a second thing for the day the first is lost
 */
public record ClassCount(String className, long people, long signedIn, long secured, long spare) {

    /** The two together. */
    public ClassCount plus(ClassCount other) {
        return new ClassCount(
                className,
                people + other.people,
                signedIn + other.signedIn,
                secured + other.secured,
                spare + other.spare);
    }

    /** Whole per cents of the people, 0 to 100. */
    public int securedPercent() {
        return people == 0 ? 0 : (int) (secured * 100 / people);
    }
}

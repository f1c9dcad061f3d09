package nl.tweestap.wrong;

/** Somebody with a method that nobody calls. */
final class KeepsForLater {

    public int neededSomeDay() {
        return 1;
    }
}

package nl.tweestap.helpdesk.log;

/**
 * Where the lines of a school begin and end.
 *
 * @param lastNumber of the newest line; 0 before the first
 * @param forgottenNumber of the newest line that was forgotten; the kept ones follow it
 */
record Head(
        String school,
        long lastNumber,
        String lastHash,
        long forgottenNumber,
        String forgottenHash) {

    static Head beginning(String school) {
        return new Head(school, 0, "", 0, "");
    }

    Head endingAt(long number, String hash) {
        return new Head(school, number, hash, forgottenNumber, forgottenHash);
    }

    Head beginningAfter(long number, String hash) {
        return new Head(school, lastNumber, lastHash, number, hash);
    }
}

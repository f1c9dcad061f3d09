package nl.tweestap.register.search;

/** The index is being made or was damaged: who is looked for may well be there. */
public class SearchUnavailable extends Exception {

    private static final long serialVersionUID = 1;
}

package nl.tweestap.teach;

import java.util.random.RandomGenerator;

/** The word behind {@code /g/}: how one is made up. */
final class LinkWord {

    /** No vowels, so no words; no pairs that are read or typed wrong: 0/o, 1/i/l, 2/z, 5/s, u/v. */
    private static final String ALPHABET = "346789bcdfghjkmnpqrtwxy";

    /** 23^6, some 148 million: no two schools meet, and nobody finds one by trying. */
    static final int CHARACTERS = 6;

    private LinkWord() {}

    static String random(RandomGenerator source) {
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < CHARACTERS; index++) {
            word.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }
}

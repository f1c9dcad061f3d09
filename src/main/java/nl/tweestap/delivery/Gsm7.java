package nl.tweestap.delivery;

import java.text.Normalizer;

/**
 * The letters an SMS has (GSM 7-bit default alphabet, 3GPP TS 23.038 §6.2.1). One letter outside
 * them makes a message of 70 letters a part instead of 160, and of two parts instead of one.
 */
public final class Gsm7 {

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** These take an escape before them, so two septets. */
    private static final String EXTENDED = "^{}\\[~]|€";

    private Gsm7() {}

    /** The text in these letters: an unknown one without its accent, or as a question mark. */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().forEach(point -> letters.append(letter(Character.toString(point))));
        return letters.toString();
    }

    private static String letter(String letter) {
        if (has(letter)) {
            return letter;
        }
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return has(plain) ? plain : "?";
    }

    private static boolean has(String letter) {
        return BASIC.contains(letter) || EXTENDED.contains(letter);
    }
}

package nl.tweestap.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which names stand in curly braces: {@code Ga naar {school.startAddress}}. */
public final class TextWithNames {

    private static final Pattern NAME = Pattern.compile("\\{(?<name>[^{}]*)}");

    private static final Pattern GOOD_NAME =
            Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");

    private TextWithNames() {}

    /** The text cut at its names; a brace that holds no name leaves a problem and is dropped. */
    public static List<Inline> read(String text, String file, int line, Problems problems) {
        List<Inline> words = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        int done = 0;
        while (name.find()) {
            addText(text.substring(done, name.start()), words);
            done = name.end();
            if (GOOD_NAME.matcher(name.group("name")).matches()) {
                words.add(new Inline.Name(name.group("name"), line));
            } else {
                problems.add(file, line, "finding.not-a-name", name.group());
            }
        }
        addText(text.substring(done), words);
        return words;
    }

    private static void addText(String text, List<Inline> words) {
        if (!text.isEmpty()) {
            words.add(new Inline.Text(text));
        }
    }
}

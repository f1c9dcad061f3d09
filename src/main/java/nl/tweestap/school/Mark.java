package nl.tweestap.school;

import java.util.regex.Pattern;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;

/** A school's own small picture. Only shapes: nothing that runs, nothing from elsewhere. */
final class Mark {

    /** A mark of ten shapes has 1,500. */
    private static final int MAX_LENGTH = 4_000;

    private static final Pattern UNWANTED =
            Pattern.compile(
                    "(?i)<\\s*(script|foreignObject|style|image|use|a|animate|set)\\b"
                            + "|\\bon[a-z]+\\s*=|href\\s*=|<!|<\\?|url\\s*\\(|&");

    private Mark() {}

    /** The empty text, with a problem, when the file is missing or is more than shapes. */
    static String read(ContentFolder folder, String file, Problems problems) {
        String svg = folder.text(file, problems).orElse("").strip();
        if (svg.isEmpty()) {
            return svg;
        }
        if (svg.length() > MAX_LENGTH || !svg.startsWith("<svg ") || !svg.endsWith("</svg>")) {
            problems.add(file, 1, "finding.mark-small");
            return "";
        }
        if (UNWANTED.matcher(svg).find()) {
            problems.add(file, 1, "finding.mark-shapes");
            return "";
        }
        return svg;
    }
}

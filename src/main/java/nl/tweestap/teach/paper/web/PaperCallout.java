package nl.tweestap.teach.paper.web;

import nl.tweestap.guide.Pointing;

/** The number of a callout as a typesetter of CSS 2.1 draws it: its shape says what to do. */
final class PaperCallout {

    private PaperCallout() {}

    /** The number of a callout in its shape; nothing where there is none. */
    static String of(int callout, Pointing pointing) {
        return callout == 0 && pointing != Pointing.NEVER
                ? ""
                : "<span class=\"c "
                        + pointing.look()
                        + (pointing.icon().isEmpty() ? "" : " app")
                        + "\">"
                        + mark(callout, pointing)
                        + "</span>";
    }

    private static String mark(int callout, Pointing pointing) {
        return switch (pointing) {
            case DO, LATER -> String.valueOf(callout);
            case NEVER -> PaperMarks.icon(pointing.icon());
            case TYPE -> callout + "|";
            case ONLY_IF -> callout + "?";
            case TYPE_OWN -> callout + "|" + PaperMarks.icon(pointing.icon());
            case WITH_APP, WITHOUT_APP -> callout + PaperMarks.icon(pointing.icon());
            case LOOK -> pupil(callout);
            case LOOK_OWN -> pupil(callout) + PaperMarks.icon(pointing.icon());
        };
    }

    private static String pupil(int callout) {
        return "<span class=\"pupil\">" + callout + "</span>";
    }
}

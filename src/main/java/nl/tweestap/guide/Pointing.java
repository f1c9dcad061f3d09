package nl.tweestap.guide;

import java.util.Locale;

/**
 * What a callout asks of the reader. Each has a shape of its own, in the picture and in the text: a
 * number alone looks like an order in which to tap. A legend names them in this order.
 */
public enum Pointing {
    /** Tap, choose or scan here. */
    DO,
    /** Type here. */
    TYPE,
    /** There is nothing to do here but to look. */
    LOOK,
    /** Type here what is the reader's own: a name, a number, a password. */
    TYPE_OWN,
    /** Look here at what the reader's own screen or paper shows: a number, a code. */
    LOOK_OWN,
    /** Tap or choose, but only for who has the app. */
    WITH_APP,
    /** The same for who has not. */
    WITHOUT_APP,
    /** Tap or choose, but only for who meets what the text says. */
    ONLY_IF,
    /** Leave this alone: a cross instead of a number. */
    NEVER,
    /** Not yet: grey and without a number, for it is pressed in a later picture. */
    LATER;

    /** Whether a line of the text says what it asks. */
    public boolean isNumbered() {
        return this != NEVER && this != LATER;
    }

    /** Whether it leads on for who does the step. */
    public boolean isOnTheWay() {
        return switch (this) {
            case DO, TYPE, TYPE_OWN, WITH_APP -> true;
            case ONLY_IF, WITHOUT_APP, LOOK, LOOK_OWN, NEVER, LATER -> false;
        };
    }

    /** The icon that says more than the shape does; empty for none. */
    public String icon() {
        return switch (this) {
            case WITH_APP -> "app-there";
            case WITHOUT_APP -> "app-missing";
            case TYPE_OWN, LOOK_OWN -> "person";
            case NEVER -> "never";
            case DO, TYPE, ONLY_IF, LOOK, LATER -> "";
        };
    }

    /**
     * Its shape, as in the style sheets: what asks something of some readers only looks alike. Most
     * have the app by then, so that is on the way.
     */
    public String look() {
        return switch (this) {
            case DO, TYPE, LOOK, NEVER, LATER -> tag();
            case TYPE_OWN -> TYPE.tag();
            case LOOK_OWN -> LOOK.tag();
            case WITH_APP -> DO.tag();
            case ONLY_IF, WITHOUT_APP -> ONLY_IF.tag();
        };
    }

    /** As in words: {@code only-if}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

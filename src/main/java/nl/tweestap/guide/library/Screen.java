package nl.tweestap.guide.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Value;
import nl.tweestap.guide.Where;
import nl.tweestap.school.School;

/**
 * A screen to be drawn, as data.
 *
 * @param address what stands in a browser's address bar; nothing on a phone
 */
public record Screen(
        String id, Frame frame, List<Inline> address, List<Element> elements, String file) {

    /** The icon of the shop with apps, whichever phone it is on. */
    static final String STORE = "store";

    private static final String ACCOUNT_EXAMPLE = "school.accountExample";

    public Screen {
        address = List.copyOf(address);
        elements = List.copyOf(elements);
    }

    /** What is drawn around the screen. */
    public enum Frame {
        BROWSER,
        /** A computer on which nothing is open yet. */
        LAPTOP,
        /** The reader's own phone: one of the next two. */
        PHONE,
        IOS,
        ANDROID,
        MESSAGE,
        /** A sheet that the reader has printed or written. */
        PAPER,
        /** Where the school's people are helped in person. */
        DESK;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Where where() {
            return switch (this) {
                case BROWSER, LAPTOP -> Where.COMPUTER;
                case PHONE, IOS, ANDROID, MESSAGE -> Where.PHONE;
                case PAPER -> Where.PAPER;
                case DESK -> Where.DESK;
            };
        }

        /** The frame for somebody with this phone. */
        public Frame on(Device device) {
            if (this != PHONE) {
                return this;
            }
            return device == Device.ANDROID ? ANDROID : IOS;
        }
    }

    /** What stands on a screen, in words an editor uses. */
    public enum Kind {
        HEADING,
        TEXT,
        NOTE,
        FIELD,
        SELECT,
        RADIO,
        BUTTON,
        SECONDARY,
        LINK,
        CHOICE,
        APP,
        NUMBER,
        QR,
        CAMERA,
        CODE,
        SUCCESS,
        /** An app among others on a phone's first screen. */
        TILE,
        /** One of the ways at the bottom of an app. */
        TAB,
        /** What an app puts over whatever the phone shows. */
        NOTIFICATION,
        /** A number to be called, with a receiver. */
        CALL,
        /** People behind a desk, with where it is. */
        COUNTER;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether choosing it leads somewhere: something to press, or to point the camera at. */
        public boolean isChosenByTap() {
            return switch (this) {
                case BUTTON, SECONDARY, LINK, CHOICE, CAMERA, TILE, TAB, CALL -> true;
                case HEADING, TEXT, NOTE, FIELD, SELECT, RADIO, APP -> false;
                case NUMBER, QR, CODE, SUCCESS, NOTIFICATION, COUNTER -> false;
            };
        }

        /** What a callout at it asks, where the step says nothing else. */
        Pointing pointing() {
            return switch (this) {
                case HEADING, TEXT, NOTE, APP, SUCCESS, COUNTER -> Pointing.LOOK;
                case NUMBER, CODE, QR -> Pointing.LOOK_OWN;
                case FIELD -> Pointing.TYPE;
                case SELECT, RADIO, BUTTON, SECONDARY, LINK, CHOICE -> Pointing.DO;
                case CAMERA, TILE, TAB, NOTIFICATION, CALL -> Pointing.DO;
            };
        }

        static Optional<Kind> ofTag(String tag) {
            return Arrays.stream(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
        }
    }

    /**
     * One thing on the screen.
     *
     * @param id how callouts name it; empty when none does
     * @param detail a second line, for example the maker of an app
     * @param icon name of an icon; empty for none
     * @param isChosen whether a radio button is on
     * @param conditions at which schools it stands there: where all of them hold
     */
    public record Element(
            Kind kind,
            String id,
            List<Inline> text,
            List<Inline> detail,
            String icon,
            boolean isChosen,
            List<Condition> conditions,
            int line) {

        public Element {
            conditions = List.copyOf(conditions);
            text = List.copyOf(text);
            detail = List.copyOf(detail);
        }

        /** What is typed in a field is an example, unless it is what other people's screens say. */
        public Value value() {
            return kind.pointing() == Pointing.TYPE && text.stream().noneMatch(Element::isLabel)
                    ? Value.MADE_UP
                    : Value.AS_SHOWN;
        }

        /**
         * What a callout at it asks, where nothing else was said: an example of an account is read
         * as the reader's own.
         */
        Pointing pointing() {
            if (value() == Value.MADE_UP) {
                return Pointing.TYPE_OWN;
            }
            boolean isOwn = text.stream().anyMatch(Element::isAccount);
            return isOwn && kind.pointing() == Pointing.LOOK ? Pointing.LOOK_OWN : kind.pointing();
        }

        private static boolean isAccount(Inline piece) {
            return piece instanceof Inline.Name name && name.name().equals(ACCOUNT_EXAMPLE);
        }

        private static boolean isLabel(Inline piece) {
            return piece instanceof Inline.Name name && name.name().startsWith("label.");
        }

        /** The icon as it is on this phone: each has a store of its own. */
        public String icon(Device device) {
            return icon.equals(STORE) ? STORE + "-" + Frame.PHONE.on(device).tag() : icon;
        }
    }

    /** The same without what people at this school do not see. */
    public Screen at(School school) {
        List<Element> seen =
                elements.stream()
                        .filter(
                                one ->
                                        one.conditions().stream()
                                                .allMatch(each -> each.holds(school)))
                        .toList();
        return new Screen(id, frame, address, seen, file);
    }

    public boolean has(String elementId) {
        return elements.stream().anyMatch(element -> element.id().equals(elementId));
    }
}

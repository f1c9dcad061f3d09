package nl.tweestap.guide.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Where;

/**
 * A screen to be drawn, as data.
 *
 * @param address what stands in a browser's address bar; nothing on a phone
 */
public record Screen(
        String id, Frame frame, List<Inline> address, List<Element> elements, String file) {

    public Screen {
        address = List.copyOf(address);
        elements = List.copyOf(elements);
    }

    /** What is drawn around the screen. */
    public enum Frame {
        BROWSER,
        /** The reader's own phone: one of the next two. */
        PHONE,
        IOS,
        ANDROID,
        MESSAGE;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Where where() {
            return this == BROWSER ? Where.COMPUTER : Where.PHONE;
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
        SUCCESS;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether choosing it leads somewhere: something to press, or to point the camera at. */
        public boolean isChosenByTap() {
            return switch (this) {
                case BUTTON, SECONDARY, LINK, CHOICE, APP, CAMERA -> true;
                case HEADING, TEXT, NOTE, FIELD, SELECT, RADIO, NUMBER, QR, CODE, SUCCESS -> false;
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
     */
    public record Element(
            Kind kind,
            String id,
            List<Inline> text,
            List<Inline> detail,
            String icon,
            boolean isChosen,
            int line) {

        public Element {
            text = List.copyOf(text);
            detail = List.copyOf(detail);
        }
    }

    public boolean has(String elementId) {
        return elements.stream().anyMatch(element -> element.id().equals(elementId));
    }
}

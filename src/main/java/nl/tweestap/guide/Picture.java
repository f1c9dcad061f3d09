package nl.tweestap.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A screen as one reader sees it.
 *
 * @param frame {@code browser}, {@code ios}, {@code android}, {@code message}, {@code paper} …
 * @param isHeldUp whether it is of a phone that is held before a computer, to see what that shows
 * @param address what stands in the browser's address bar; empty on a phone
 * @param addressCallout the number that points at the address bar; 0 when none does
 * @param addressPointing what that callout asks: to look at the address, or to type it
 * @param goOn id of the element that goes on; empty when there is nothing to choose
 * @param alternative the same in words, for who does not see it
 */
public record Picture(
        Where where,
        String frame,
        boolean isHeldUp,
        String address,
        int addressCallout,
        Pointing addressPointing,
        List<Drawn> elements,
        String goOn,
        String alternative) {

    public Picture {
        elements = List.copyOf(elements);
    }

    /** Without callouts: nothing in it is pointed at. */
    public Picture unmarked() {
        return with(0, elements.stream().map(Drawn::unmarked).toList());
    }

    /** The same where these digits or letters are read in one place and typed in another. */
    Picture carrying(Set<String> signs) {
        return with(addressCallout, elements.stream().map(one -> one.carrying(signs)).toList());
    }

    private Picture with(int otherCallout, List<Drawn> others) {
        return new Picture(
                where,
                frame,
                isHeldUp,
                address,
                otherCallout,
                addressPointing,
                others,
                goOn,
                alternative);
    }

    /**
     * Whether an address that is pointed at is the one that should stand there: one to look at, and
     * not one to type.
     */
    public static boolean isRightAddress(int callout, Pointing asked) {
        return callout > 0 && asked == Pointing.LOOK;
    }

    /** The example of a code to scan that it shows. */
    public Optional<ExampleCode> exampleCode() {
        return elements.stream().map(Drawn::code).flatMap(Optional::stream).findFirst();
    }

    /** Whether readers see something of their own instead: not where to call, or where to come. */
    public boolean isExample() {
        return where != Where.ANY_PHONE && where != Where.DESK;
    }

    /** Whether it is a message, which lies over whatever the phone shows. */
    boolean isMessage() {
        return frame.equals("message");
    }

    /** Whether it shows the apps of a phone on which none is open. */
    boolean isFirstScreen() {
        return !elements.isEmpty() && elements.stream().allMatch(one -> one.kind().equals("tile"));
    }

    /** What its callouts ask, one for each. */
    public Stream<Pointing> pointings() {
        return Stream.concat(
                Stream.of(addressPointing).filter(asked -> addressCallout > 0),
                elements.stream().filter(Drawn::isMarked).map(Drawn::pointing));
    }

    /** What the callout with this number asks; empty when none here has it. */
    Optional<Pointing> pointing(int number) {
        return number == addressCallout
                ? Optional.of(addressPointing)
                : elements.stream()
                        .filter(element -> element.callout() == number)
                        .map(Drawn::pointing)
                        .findFirst();
    }

    /**
     * One thing on the screen.
     *
     * @param kind as in the content: {@code button}
     * @param id its name on this screen; empty when it has none
     * @param callout the number that points at it; 0 when none does
     * @param pointing what that callout asks
     * @param code the example QR code, on a code and in a camera's view
     * @param value what the text is to the reader
     */
    public record Drawn(
            String kind,
            String id,
            String text,
            String detail,
            String icon,
            boolean isChosen,
            int callout,
            Pointing pointing,
            Optional<ExampleCode> code,
            Value value) {

        private static final int LONG = 12;

        /** Whether something stands beside it: a number, or a cross. */
        public boolean isMarked() {
            return callout > 0 || pointing == Pointing.NEVER;
        }

        /** Whether nobody is to press it, now or ever. */
        public boolean isOff() {
            return !pointing.isNumbered();
        }

        /** Whether the phone looks at a computer through it. */
        public boolean isCamera() {
            return kind.equals("camera");
        }

        boolean isField() {
            return kind.equals("field");
        }

        /** Whether it is there to show digits or letters that are wanted elsewhere. */
        boolean isShowingSigns() {
            return kind.equals("number") || kind.equals("code");
        }

        /** Whether it is carried over and would not fit on a line drawn as large as digits are. */
        public boolean isLong() {
            return value == Value.CARRIED && text.length() > LONG;
        }

        /** Only the digits of its text. */
        String digits() {
            return Rehearsal.digits(text);
        }

        /** Its text without what may be left out when it is typed. */
        String signs() {
            return text.replaceAll("[\\s\\p{Pd}]", "");
        }

        private Drawn carrying(Set<String> carried) {
            boolean isOne = (isField() || isShowingSigns()) && carried.contains(signs());
            return isOne ? carried() : this;
        }

        private Drawn carried() {
            return new Drawn(
                    kind, id, text, detail, icon, isChosen, callout, pointing, code, Value.CARRIED);
        }

        private Drawn unmarked() {
            return new Drawn(kind, id, text, detail, icon, isChosen, 0, Pointing.DO, code, value);
        }
    }
}

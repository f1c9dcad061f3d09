package nl.tweestap.guide.composing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.ExampleCode;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.library.Library;
import nl.tweestap.guide.library.Screen;
import nl.tweestap.guide.library.StepFile;

/** Draws screens for one reader: texts in the reader's language, callouts with their numbers. */
final class PictureComposer {

    /** What a step's {@code point-at} calls the browser's address bar. */
    static final String ADDRESS = "address";

    private final Library library;
    private final Audience audience;
    private final ExampleCode code;
    private final StepNumbers numbers;
    private final Problems problems;

    PictureComposer(Library library, Audience audience, StepNumbers numbers, Problems problems) {
        this.library = library;
        this.audience = audience;
        this.code = new ExampleCode(library.portal() + audience.schoolPath() + "/example");
        this.numbers = numbers;
        this.problems = problems;
    }

    /** Screens at which nothing is pointed; what is wrong with them the check has found. */
    static List<Picture> plain(Library library, Audience audience, List<String> screens) {
        PictureComposer composer =
                new PictureComposer(library, audience, StepNumbers.NONE, new Problems());
        return screens.stream()
                .map(StepFile.PictureUse::plain)
                .flatMap(use -> composer.draw(use, 1, "").stream())
                .toList();
    }

    /**
     * Draws one screen.
     *
     * @param firstCallout the number of the first element pointed at
     * @param stepFile where the picture is asked for, for problems
     * @return empty, with a problem, when there is no such screen; without one when that screen has
     *     a problem of its own
     */
    Optional<Picture> draw(StepFile.PictureUse use, int firstCallout, String stepFile) {
        return draw(use, firstCallout, stepFile, Where.PHONE);
    }

    /**
     * The same for a step that is done on one of two phones.
     *
     * @param phone which one, if the screen is a phone's
     */
    Optional<Picture> draw(
            StepFile.PictureUse use, int firstCallout, String stepFile, Where phone) {
        Optional<Screen> screen = library.screen(use.screen());
        if (library.isUnreadScreen(use.screen())) {
            return Optional.empty();
        }
        if (screen.isEmpty()) {
            problems.add(stepFile, use.line(), "finding.screen-none", use.screen());
            return Optional.empty();
        }
        return Optional.of(
                draw(use, screen.get().at(audience.school()), firstCallout, stepFile, phone));
    }

    boolean isOfPhone(StepFile.PictureUse use) {
        return library.screen(use.screen())
                .filter(one -> one.frame().where().isPhone())
                .isPresent();
    }

    private Picture draw(
            StepFile.PictureUse use, Screen screen, int first, String stepFile, Where phone) {
        checkPointers(use, screen, stepFile);
        Wording words = new Wording(names(screen));
        List<Picture.Drawn> elements =
                screen.elements().stream()
                        .map(
                                element ->
                                        drawn(
                                                element,
                                                words,
                                                callout(use, element.id(), first),
                                                use.pointing(element)))
                        .toList();
        String address = words.plain(screen.address());
        int addressCallout = callout(use, ADDRESS, first);
        return framed(screen, use, phone, address, addressCallout, elements);
    }

    private Picture framed(
            Screen screen,
            StepFile.PictureUse use,
            Where phone,
            String address,
            int addressCallout,
            List<Picture.Drawn> elements) {
        Screen.Frame frame = screen.frame().on(audience.device());
        boolean isHeldUp =
                !audience.isOnOneDevice() && elements.stream().anyMatch(Picture.Drawn::isCamera);
        Where where = where(frame, phone);
        return new Picture(
                where,
                frame.tag(),
                isHeldUp,
                address,
                addressCallout,
                use.addressPointing(),
                elements,
                goOn(use, screen),
                PictureWords.describe(
                        where,
                        isHeldUp,
                        address,
                        addressCallout,
                        use.addressPointing(),
                        elements,
                        audience.language()));
    }

    private Where where(Screen.Frame frame, Where phone) {
        Where where = frame.where();
        if (where == Where.COMPUTER) {
            return audience.isOnOneDevice() ? Where.PHONE : where;
        }
        return where.isPhone() ? phone : where;
    }

    private Picture.Drawn drawn(
            Screen.Element element, Wording words, int callout, Pointing pointing) {
        return new Picture.Drawn(
                element.kind().tag(),
                element.id(),
                words.plain(element.text()),
                words.plain(element.detail()),
                element.icon(audience.device()),
                element.isChosen(),
                callout,
                pointing,
                hasCode(element) ? Optional.of(code) : Optional.empty(),
                element.value());
    }

    private static String goOn(StepFile.PictureUse use, Screen screen) {
        if (!use.goOn().isEmpty()) {
            return use.goOn();
        }
        return screen.elements().stream()
                .filter(element -> element.kind().isChosenByTap())
                .map(Screen.Element::id)
                .filter(use::isAsked)
                .max(Comparator.comparingInt(use.pointAt()::indexOf))
                .orElse("");
    }

    private GuideNames names(Screen screen) {
        return new GuideNames(
                library, audience, audience.language(), numbers, screen.file(), problems);
    }

    private static boolean hasCode(Screen.Element element) {
        return element.kind() == Screen.Kind.QR || element.kind() == Screen.Kind.CAMERA;
    }

    private static int callout(StepFile.PictureUse use, String id, int first) {
        int index = use.pointAt().indexOf(id);
        return index < 0 || id.isEmpty() ? 0 : first + index;
    }

    private void checkPointers(StepFile.PictureUse use, Screen screen, String stepFile) {
        for (String id : use.named()) {
            boolean isThere = id.equals(ADDRESS) ? !screen.address().isEmpty() : screen.has(id);
            if (!isThere) {
                problems.add(stepFile, use.line(), "finding.element-none", screen.id(), id);
            }
        }
        use.asked().keySet().stream()
                .sorted()
                .filter(id -> use.isNumbered(id) != use.pointAt().contains(id))
                .forEach(id -> problems.add(stepFile, use.line(), finding(use, id), id));
    }

    private static String finding(StepFile.PictureUse use, String id) {
        return use.pointAt().contains(id) ? "finding.pointed-at" : "finding.not-pointed-at";
    }
}

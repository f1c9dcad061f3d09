package nl.tweestap.guide.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Checked;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.school.School;

/**
 * The structure of a step, as its {@code step.yaml} says it.
 *
 * @param id its folder's name and its word in addresses, for ever
 * @param where on which screens it happens, the first one first
 * @param only for whom it is; empty for everybody
 * @param conditions at which schools it is a step at all; none for all of them
 * @param wizard the step of our own wizard that it explains
 * @param isOptional whether people may not meet it at all
 * @param notSeen where to go on for who does not see it; empty for nowhere in particular
 * @param checked when somebody last walked it; empty while nobody has
 * @param app where the app of this step is, by device
 * @param formerly what its folder was called before: old addresses lead to it
 */
public record StepFile(
        String id,
        List<Where> where,
        List<Device> only,
        List<Condition> conditions,
        Optional<WizardStep> wizard,
        boolean isOptional,
        Optional<Checked> checked,
        List<PictureUse> pictures,
        List<Variant> variants,
        String notSeen,
        Optional<Step.Video> video,
        Map<Device, String> app,
        List<String> formerly,
        String file) {

    public StepFile {
        where = List.copyOf(where);
        only = List.copyOf(only);
        conditions = List.copyOf(conditions);
        pictures = List.copyOf(pictures);
        variants = List.copyOf(variants);
        app = Map.copyOf(app);
        formerly = List.copyOf(formerly);
    }

    /** Whether it is for somebody with this device, at this school. */
    public boolean isFor(Audience audience) {
        return isFor(only, audience.device())
                && conditions.stream().allMatch(one -> one.holds(audience.school()));
    }

    public static boolean isFor(List<Device> only, Device device) {
        return only.isEmpty() || only.contains(device);
    }

    /** Where the app is for somebody with this device. */
    public Optional<String> app(Device device) {
        return Optional.ofNullable(app.get(device));
    }

    /** A film of it: the school's own goes before one that all schools have. */
    public Optional<Step.Video> video(School school) {
        return school.additions()
                .film(id)
                .map(film -> new Step.Video(film.address(), film.minutes()))
                .or(() -> video);
    }

    /** The pictures somebody with this device sees. */
    public List<PictureUse> pictures(Device device) {
        return pictures.stream().filter(use -> isFor(use.only(), device)).toList();
    }

    /** What else somebody with this device may see. */
    public List<Variant> variants(Device device) {
        return variants.stream().filter(one -> isFor(one.picture().only(), device)).toList();
    }

    /**
     * A screen and what to point at on it.
     *
     * @param pointAt ids of elements, in the order of the text's numbered list
     * @param asked what some of them ask, where that is not what such an element asks by itself
     * @param isAddressTyped whether the address that is pointed at is one to type, and not only to
     *     look at
     * @param goOn the element that goes on when the step is rehearsed; empty for the last one that
     *     everybody is asked to choose
     */
    public record PictureUse(
            String screen,
            List<Device> only,
            List<String> pointAt,
            Map<String, Pointing> asked,
            boolean isAddressTyped,
            String goOn,
            int line) {

        public PictureUse {
            only = List.copyOf(only);
            pointAt = List.copyOf(pointAt);
            asked = Map.copyOf(asked);
        }

        /** A screen at which nothing is pointed. */
        public static PictureUse plain(String screen) {
            return new PictureUse(screen, List.of(), List.of(), Map.of(), false, "", 0);
        }

        /** The same on a screen that looks different. */
        PictureUse on(String other) {
            return new PictureUse(other, only, pointAt, asked, isAddressTyped, goOn, line);
        }

        /** Whether what is said of this element belongs to a number. */
        public boolean isNumbered(String id) {
            return asked.getOrDefault(id, Pointing.DO).isNumbered();
        }

        /** Each id that has to be on the screen, once. */
        public List<String> named() {
            Stream<String> off = asked.keySet().stream().filter(id -> !isNumbered(id)).sorted();
            return Stream.of(pointAt.stream(), off, Stream.of(goOn))
                    .flatMap(ids -> ids)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
        }

        /** Whether everybody is to do something at this element. */
        public boolean isAsked(String id) {
            return pointAt.contains(id) && asked.getOrDefault(id, Pointing.DO).isOnTheWay();
        }

        /** What the callout at the address bar asks. */
        public Pointing addressPointing() {
            return isAddressTyped ? Pointing.TYPE : Pointing.LOOK;
        }

        /** What the callout at this element asks. */
        public Pointing pointing(Screen.Element element) {
            return asked.getOrDefault(element.id(), element.pointing());
        }
    }

    /**
     * What some people see instead; its words stand under {@code ## different <id>}.
     *
     * @param after the number of the picture after which it may come in between; 0 for what some
     *     people see instead
     * @param skips ids of steps that who sees this does not meet
     */
    public record Variant(String id, PictureUse picture, int after, List<String> skips) {

        public Variant {
            skips = List.copyOf(skips);
        }
    }
}

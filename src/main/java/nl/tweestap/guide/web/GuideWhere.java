package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.shell.Texts;

/**
 * “Where are you now?”: at a computer with a phone beside it, at a phone alone, or without a
 * smartphone. The answer shapes the guide; guides that do not depend on it do not ask.
 */
@Named("guideWhere")
@RequestScoped
public class GuideWhere {

    @Inject OpenGuide open;
    @Inject Texts texts;

    /** The answers; none where the guide does not ask. */
    public List<Illustrated> getPicks() {
        Guide guide = open.guide();
        if (guide.oneDevice().isEmpty()) {
            return List.of();
        }
        List<Illustrated> picks = new ArrayList<>();
        picks.add(Illustrated.of(two(), "computer", "phone"));
        picks.add(Illustrated.of(one(), "phone"));
        if (guide.devices().contains(Device.OTHER)) {
            picks.add(Illustrated.of(none(), "computer"));
        }
        return picks;
    }

    private Pick two() {
        return smart("two", withoutAt(), "");
    }

    private Pick one() {
        Choices choices = open.choices().with(Choices.AT, Choices.ONE_DEVICE);
        return smart("one", choices, Choices.ONE_DEVICE);
    }

    private Pick none() {
        return pick("none", open.here(Device.OTHER, withoutAt()), isWithout(), "");
    }

    /** Whether everything is done on the phone, so that “on your computer” means its browser. */
    public boolean isOnOneDevice() {
        return open.guide().audience().isOnOneDevice();
    }

    private boolean isWithout() {
        return open.device() == Device.OTHER;
    }

    private Choices withoutAt() {
        return open.choices().without(Choices.AT);
    }

    /** An answer of who has a smartphone; who reads as if there were none goes to one. */
    private Pick smart(String answer, Choices choices, String kept) {
        Device device = isWithout() ? AskedPages.UNKNOWN_DEVICE : open.device();
        boolean isCurrent = !isWithout() && choices.equals(open.choices());
        return pick(answer, open.here(device, choices), isCurrent, Choices.AT + "=" + kept);
    }

    private Pick pick(String answer, String href, boolean isCurrent, String kept) {
        return new Pick(texts.get("guide.at." + answer), href, isCurrent, kept, "");
    }
}

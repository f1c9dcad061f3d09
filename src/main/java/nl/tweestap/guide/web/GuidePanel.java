package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;
import nl.tweestap.text.Language;

/**
 * What the reader sees on the phone while a page of our own is open, from the guide's step about
 * that page; and where the guide explains it. The page itself is not pictured beside itself.
 */
@Named("guidePanel")
@RequestScoped
public class GuidePanel {

    @Inject HttpServletRequest request;
    @Inject CurrentAddress address;
    @Inject CurrentSchool school;
    @Inject Guides guides;
    @Inject GuideMinutes minutes;

    /** A view asks many times for the same one. */
    private final Map<List<String>, List<Beside>> made = new HashMap<>();

    /**
     * Pictures of the phone with what to look at in them.
     *
     * @param words what belongs to the callouts in these pictures
     */
    public record Beside(List<Picture> pictures, List<GuideText.Line> words) {}

    /**
     * One panel, or none where nothing happens on the phone; a list because views repeat.
     *
     * @param seen the variant of the step that the reader sees; empty for the step itself
     * @param phone the tag of the phone the reader says to have; empty for a guess
     */
    public List<Beside> beside(String page, String seen, String phone) {
        return made.computeIfAbsent(
                List.of(page, seen, phone), same -> newBeside(page, seen, phone));
    }

    private List<Beside> newBeside(String page, String seen, String phone) {
        Optional<Device> said = Device.ofTag(phone);
        return WizardStep.ofTag(page)
                .flatMap(step -> find(step, said.orElseGet(this::device)))
                .map(step -> step.seen(seen))
                .map(this::onThePhone)
                .stream()
                .filter(panel -> !panel.pictures().isEmpty())
                .toList();
    }

    private Optional<Step> find(WizardStep wizardStep, Device device) {
        return school.get()
                .flatMap(here -> guides.step(here, wizardStep, device, address.language()));
    }

    private Beside onThePhone(Step step) {
        HtmlWriter html = new HtmlWriter(this::lead);
        List<Picture> pictures =
                step.pictures().stream().filter(picture -> picture.where().isPhone()).toList();
        List<GuideText.Line> words =
                pictures.stream()
                        .flatMap(picture -> picture.elements().stream())
                        .map(Picture.Drawn::callout)
                        .filter(number -> number > 0)
                        .sorted()
                        .map(number -> GuideText.Line.of(step, number, html))
                        .toList();
        return new Beside(pictures, words);
    }

    /** References to other steps lead to the guide's page. */
    private Lead lead(Inline.Link link) {
        return Lead.to(link.step().flatMap(this::inGuide).orElse(link.target()));
    }

    private Optional<String> inGuide(String step) {
        return school.get()
                .flatMap(here -> guides.wizardGuide(here, device(), address.language()))
                .map(guide -> guide.path() + "/" + step);
    }

    /** How long our own wizard takes at this school, about. */
    public int getMinutes() {
        return school.get()
                .flatMap(here -> guides.wizardGuide(here, device(), address.language()))
                .map(minutes::of)
                .orElseGet(() -> GuideMinutes.ofPlan(school.get()));
    }

    /** Where the guide explains this page. */
    public String address(String page) {
        return WizardStep.ofTag(page)
                .flatMap(
                        step ->
                                school.get()
                                        .flatMap(
                                                here ->
                                                        guides.helpAddress(
                                                                here,
                                                                step,
                                                                device(),
                                                                address.language())))
                .orElse("");
    }

    public Language getLanguage() {
        return address.language();
    }

    private Device device() {
        return AskedPages.guess(request).orElse(AskedPages.UNKNOWN_DEVICE);
    }
}

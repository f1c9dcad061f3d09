package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.tweestap.guide.Device;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.Language;

/** What can be switched on a guide: the device, and the languages of the reader's own screens. */
@Named("guideSwitches")
@RequestScoped
public class GuideSwitches {

    @Inject OpenGuide open;
    @Inject Texts texts;

    /** One row of switches. */
    public record Group(String name, String title, List<Pick> choices) {}

    /** What we think the reader holds, in words; empty when the address says it. */
    public String getGuess() {
        if (!open.asked().isGuessed()) {
            return "";
        }
        return open.asked()
                .device()
                .map(device -> texts.of("guide.page.guess", shortName(device)))
                .orElseGet(() -> texts.of("guide.page.no-guess", name(open.device())));
    }

    /** The same guide on each device, at the same step where it has that. */
    public List<OpenPage.Choice> getDevices() {
        return open.guide().devices().stream().map(this::device).toList();
    }

    private OpenPage.Choice device(Device device) {
        return new OpenPage.Choice(
                shortName(device), open.here(device), device == open.device(), "", device.icon());
    }

    private String name(Device device) {
        return texts.get("guide.device." + device.tag() + ".name");
    }

    private String shortName(Device device) {
        return texts.get("guide.device." + device.tag() + ".short");
    }

    /** In which language the phone and the laptop speak. */
    public List<Group> getScreens() {
        List<Group> groups = new ArrayList<>();
        if (open.device() != Device.OTHER) {
            groups.add(group(Choices.PHONE));
        }
        groups.add(group(Choices.LAPTOP));
        return groups;
    }

    public boolean isScreenChosen() {
        return open.choices().value(Choices.PHONE).isPresent()
                || open.choices().value(Choices.LAPTOP).isPresent();
    }

    private Group group(String name) {
        List<Pick> choices = new ArrayList<>();
        for (Language language : open.screenLanguages()) {
            choices.add(
                    pick(
                            language.ownName(),
                            open.choices().with(name, language.tag()),
                            name + "=" + language.tag(),
                            language.htmlLang()));
        }
        String unknown = texts.get("guide.page.screen-unknown");
        choices.add(pick(unknown, open.choices().without(name), name + "=", ""));
        return new Group(name, texts.get("guide.page.screen-" + name), choices);
    }

    private Pick pick(String label, Choices choices, String kept, String lang) {
        return new Pick(label, open.here(choices), choices.equals(open.choices()), kept, lang);
    }
}

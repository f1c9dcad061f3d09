package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.text.Language;

/**
 * What can be printed of the choice and of the school: nothing in a language without our letters.
 */
@Named("teachPaper")
@RequestScoped
public class TeachPaper {

    private static final String PAPER = "teach/paper/";

    @Inject Choice choice;
    @Inject Guides guides;
    @Inject CurrentAddress address;

    /** A line of the list. */
    public record Sheet(String words, String href) {}

    public List<Sheet> getSheets() {
        return Stream.of(address.language())
                .filter(Language::isForPaper)
                .flatMap(language -> Stream.concat(ofGuide(), Stream.of(poster())))
                .toList();
    }

    private Stream<Sheet> ofGuide() {
        return choice.guide().stream().flatMap(guide -> Stream.of(one(guide), set(guide)));
    }

    private Sheet poster() {
        return new Sheet("teach.paper.begin", address.path(PAPER + PaperPlaces.POSTER));
    }

    private Sheet one(Guide guide) {
        String device = guide.audience().device().tag();
        return new Sheet("teach.paper.guide", address.path(PAPER + guide.slug() + "/" + device));
    }

    /** The guide for each phone, behind each other: a class has all of them. */
    private Sheet set(Guide guide) {
        String wanted =
                guides.devices(choice.school(), guide.slug()).stream()
                        .map(Device::tag)
                        .map(tag -> "guide=" + guide.slug() + "/" + tag)
                        .collect(Collectors.joining("&"));
        return new Sheet("teach.paper.set", address.path(PAPER + PaperPlaces.SET) + "?" + wanted);
    }
}

package nl.tweestap.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.school.School;
import nl.tweestap.school.framing.FrameCounts;
import nl.tweestap.school.framing.FramingSite;
import nl.tweestap.school.framing.RefusedFrames;
import nl.tweestap.school.framing.RefusedSite;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;

/** Sites that were refused a guide, each with the line of the school's file that allows it. */
@Named("refusedFrames")
@RequestScoped
public class RefusedFramesCard {

    @Inject CurrentAddress address;
    @Inject CurrentSchool school;
    @Inject FrameCounts counts;

    /**
     * A site, as the page shows it.
     *
     * @param line what to write in the school's file
     */
    public record Site(String name, int amount, String day, String line) {}

    public List<Site> getSites() {
        return counts.lately(school().slug(), school().embedHosts()).stream()
                .map(this::site)
                .toList();
    }

    private Site site(RefusedSite refused) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMMM uuuu", address.language().locale());
        String name = refused.site().name();
        return new Site(name, refused.amount(), day.format(refused.last()), line(name));
    }

    /** All that the file has now, and this one. */
    private String line(String name) {
        Stream<String> now =
                school().embedHosts().stream().map(FramingSite::named).map(FramingSite::name);
        return Stream.concat(now, Stream.of(name))
                .map(host -> '"' + host + '"')
                .collect(Collectors.joining(", ", "embed-hosts: [", "]"));
    }

    /** The school's own file. */
    public String getFile() {
        return "schools/" + school().slug() + "/school.yaml";
    }

    /** Whether the file takes no more sites. */
    public boolean isListFull() {
        return school().embedHosts().size() >= School.MAX_EMBED_HOSTS;
    }

    public int getMost() {
        return School.MAX_EMBED_HOSTS;
    }

    public int getDays() {
        return RefusedFrames.KEPT_DAYS;
    }

    private School school() {
        return school.get().orElseThrow();
    }
}

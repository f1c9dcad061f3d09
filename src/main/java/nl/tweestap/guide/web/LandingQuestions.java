package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Topic;
import nl.tweestap.school.School;
import nl.tweestap.shell.Texts;

/** The short guides of a school, as links under what they are about. */
@Named("landingQuestions")
@RequestScoped
public class LandingQuestions {

    @Inject OpenGuide open;
    @Inject Guides guides;
    @Inject Texts texts;

    /** Guides about the same. */
    public record Group(String tag, String title, List<Link> links) {

        public Group {
            links = List.copyOf(links);
        }
    }

    /** The way to one, on whichever device the reader turns out to have. */
    public record Link(String title, String href) {}

    /** Nothing about which the school has no guide. */
    public List<Group> getGroups() {
        List<Guide> all = open.school().stream().flatMap(this::all).toList();
        return Arrays.stream(Topic.values())
                .map(topic -> group(topic, all))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private Group group(Topic topic, List<Guide> all) {
        List<Link> links =
                all.stream()
                        .filter(guide -> guide.topic().equals(Optional.of(topic)))
                        .map(LandingQuestions::link)
                        .toList();
        return new Group(topic.tag(), texts.get("guide.topic." + topic.tag()), links);
    }

    /** Each for the first device it is written for: the title is the same on all of them. */
    private Stream<Guide> all(School school) {
        return school.guides().stream()
                .map(School.GuideName::slug)
                .flatMap(
                        slug ->
                                guides.devices(school, slug).stream()
                                        .limit(1)
                                        .flatMap(
                                                device ->
                                                        guides
                                                                .guide(
                                                                        school,
                                                                        slug,
                                                                        device,
                                                                        open.asked().language())
                                                                .stream()));
    }

    private static Link link(Guide guide) {
        return new Link(guide.title(), guide.audience().schoolPath() + "/guides/" + guide.slug());
    }
}

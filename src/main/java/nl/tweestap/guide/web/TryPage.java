package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Rehearsal;
import nl.tweestap.guide.Where;
import nl.tweestap.shell.IconSheet;
import nl.tweestap.text.Language;

/** A guide's screens to be clicked through, phone and laptop side by side. Nothing happens. */
@Named("tryPage")
@RequestScoped
public class TryPage extends OpenPage {

    @Inject OpenGuide open;
    @Inject IconSheet icons;
    @Inject TryLinks links;
    @Inject GuideText text;

    /** One of the two screens. */
    public record Side(String where, String look, String html, boolean isActive) {}

    public Guide getGuide() {
        return open.guide();
    }

    /** The move in sight; none behind the last one. */
    public List<Rehearsal.Move> getMoves() {
        return move().stream().toList();
    }

    private Optional<Rehearsal.Move> move() {
        return links.move();
    }

    public String getTitle() {
        return move().map(move -> texts.of("try.page.title", move.step().title()))
                .orElseGet(() -> texts.get("try.end.title"));
    }

    public String getIntroductionHtml() {
        return move().map(move -> html(move.step().introduction())).orElse("");
    }

    public String getTroubleHtml() {
        return move().map(move -> html(move.step().trouble())).orElse("");
    }

    private String html(List<Block> blocks) {
        return text.writer(links::lead).blocks(blocks);
    }

    /** “Screen 3 of 15”. */
    public String getProgress() {
        Rehearsal rehearsal = links.rehearsal();
        return move().map(
                        move ->
                                texts.of(
                                        "try.page.progress",
                                        rehearsal.number(move),
                                        rehearsal.moves().size()))
                .orElse("");
    }

    /**
     * The screens; the one to act on first, unless what it asks stands on the other one. What the
     * step shows on paper goes before a screen of an earlier one.
     */
    public List<Side> getSides() {
        return move().map(this::sides).orElse(List.of());
    }

    private List<Side> sides(Rehearsal.Move move) {
        Where other =
                Stream.of(Where.values())
                        .filter(where -> where != move.on() && move.shown().containsKey(where))
                        .sorted(Comparator.comparing(Where::isScreen))
                        .findFirst()
                        .orElse(move.on());
        boolean isOtherFirst = !move.expected().isEmpty() || other == Where.PAPER;
        return Stream.of(isOtherFirst ? other : move.on(), isOtherFirst ? move.on() : other)
                .distinct()
                .flatMap(
                        where ->
                                Optional.ofNullable(move.shown().get(where)).stream()
                                        .map(picture -> side(move, where, picture)))
                .toList();
    }

    private Side side(Rehearsal.Move move, Where where, Picture picture) {
        PictureHtml html = new PictureHtml(icons.getStart(), asked().language());
        boolean isActive = where == move.on();
        return new Side(
                where.tag(),
                where.look(),
                isActive
                        ? new TryHtml(html, words()).of(move, picture)
                        : html.of(picture.unmarked()),
                isActive);
    }

    private TryHtml.Words words() {
        return new TryHtml.Words(
                text.lead(links.getNext()),
                text.lead(links.did(Trial.Did.REFUSED)),
                texts.get("try.page.field"),
                "try-form",
                asked().trial().did() == Trial.Did.WRONG);
    }

    /** Whether digits are to be typed. */
    public boolean isTyping() {
        return move().filter(move -> !move.expected().isEmpty()).isPresent();
    }

    public boolean isSent() {
        return move().filter(Rehearsal.Move::isSent).isPresent();
    }

    /** Whether there is a control on the screen that goes on. */
    public boolean isControlled() {
        return move().filter(move -> !move.goOn().isEmpty()).isPresent();
    }

    /** What came of it: {@code wrong}, {@code refused}, {@code again}, {@code lost}, or nothing. */
    public String getDid() {
        Trial.Did did = asked().trial().did();
        return did == Trial.Did.NOTHING ? "" : did.tag();
    }

    /** Whether what was typed was wrong: then the eye is at the field, not at the heading. */
    public boolean isWrong() {
        return asked().trial().did() == Trial.Did.WRONG;
    }

    /** The colour of what came of it. */
    public String getDidKind() {
        return switch (asked().trial().did()) {
            case WRONG -> "bad";
            case REFUSED, RIGHT, AGAIN, LOST, NOTHING -> "warn";
        };
    }

    /** What there is to do on the screens, as a message key. */
    public String getTaskKey() {
        if (isTyping()) {
            return "try.page.do-type";
        }
        return isControlled() ? "try.page.do-choose" : "try.page.do-look";
    }

    /** Whether there is something to do on this screen. */
    public boolean isActedOn(Side side) {
        return side.isActive() && (isControlled() || isTyping());
    }

    @Override
    String path(Language language) {
        return links.getHere().replaceFirst("^/[a-z-]+/", "/" + language.tag() + "/");
    }

    @Override
    String canonicalPath(Language language) {
        return links.root(language);
    }
}

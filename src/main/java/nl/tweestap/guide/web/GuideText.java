package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Step;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;
import nl.tweestap.shell.Leads;

/**
 * Writes the words of the open guide as HTML. A reference to a step lands on an anchor of its own,
 * where the way back to its place is shown: {@code #{guideText.blocks(step.trouble(), step.id())}}.
 */
@Named("guideText")
@RequestScoped
public class GuideText {

    @Inject OpenGuide open;

    /**
     * Paragraphs and lists.
     *
     * @param place the step or the part of the page they stand in; empty for none with a way back
     */
    public String blocks(List<Block> blocks, String place) {
        return onThePage(place).blocks(blocks);
    }

    /** A notice, or another line. */
    public String inline(List<Inline> words, String place) {
        return onThePage(place).inline(words);
    }

    /**
     * What belongs to a callout.
     *
     * @param look its shape, as the style sheet knows it
     * @param icon what is drawn beside it; empty for nothing
     */
    public record Line(int number, String look, String icon, String html) {

        static Line of(Step step, int number, HtmlWriter writer) {
            Pointing pointing = step.pointing(number);
            return new Line(
                    number,
                    pointing.look(),
                    pointing.icon(),
                    writer.inline(step.callouts().get(number - 1)));
        }
    }

    /** What to do at each callout of a step. */
    public List<Line> lines(Step step) {
        HtmlWriter writer = onThePage(step.id());
        return IntStream.rangeClosed(1, step.callouts().size())
                .mapToObj(number -> Line.of(step, number, writer))
                .toList();
    }

    private HtmlWriter onThePage(String place) {
        return writer(
                link ->
                        Lead.to(
                                link.step()
                                        .map(step -> "#" + Step.Return.anchor(step, place))
                                        .orElse(link.target())));
    }

    /** In somebody's frame links lead elsewhere than on a page of our own. */
    HtmlWriter writer(Leads leads) {
        return new HtmlWriter(link -> onThisPage(leads.of(link).address()));
    }

    /** Where an address of our own is for who is on this page. */
    String lead(String address) {
        return onThisPage(address).address();
    }

    private Lead onThisPage(String address) {
        return open.asked().view().isFramed()
                ? new EmbeddedLinks(open.asked().school()).lead(address)
                : Lead.to(address);
    }
}

package nl.tweestap.guide;

import java.util.List;
import java.util.Optional;
import nl.tweestap.text.Language;

/**
 * A step as one reader sees it.
 *
 * @param language the one its words are in
 * @param isFallback whether that is another language than the reader's
 * @param isBehind whether the text it was translated from has changed since
 * @param callouts what to look at in the pictures; item 1 belongs to callout 1
 * @param troubleHtml causes and cures for when it does not work
 * @param returns the steps that sent the reader here for a moment
 */
public record Step(
        String id,
        int number,
        String title,
        List<Where> where,
        Language language,
        boolean isFallback,
        boolean isBehind,
        boolean isOptional,
        Optional<WizardStep> wizard,
        String introductionHtml,
        List<String> callouts,
        Optional<Notice> notice,
        List<Picture> pictures,
        String troubleHtml,
        List<Variant> variants,
        List<Return> returns) {

    public Step {
        where = List.copyOf(where);
        callouts = List.copyOf(callouts);
        pictures = List.copyOf(pictures);
        variants = List.copyOf(variants);
        returns = List.copyOf(returns);
    }

    /** The colour of its stage: the place it happens first. */
    public Where stage() {
        return where.get(0);
    }

    Step with(List<Return> others) {
        return new Step(
                id,
                number,
                title,
                where,
                language,
                isFallback,
                isBehind,
                isOptional,
                wizard,
                introductionHtml,
                callouts,
                notice,
                pictures,
                troubleHtml,
                variants,
                others);
    }

    /** A notice; kind is {@code info}, {@code warning}, {@code stop} or {@code done}. */
    public record Notice(String kind, String html) {}

    /** What some people see instead. */
    public record Variant(String id, Guide.Titled words, List<String> callouts, Picture picture) {

        public Variant {
            callouts = List.copyOf(callouts);
        }
    }

    /**
     * The way back to a step that referred to this one.
     *
     * @param anchor where the reference lands; the way back is shown only then
     */
    public record Return(String anchor, String stepId, int number) {}
}

package nl.tweestap.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.text.Language;

/**
 * A step as one reader sees it.
 *
 * @param language the one its words are in
 * @param isFallback whether that is another language than the reader's
 * @param isBehind whether the text it was translated from has changed since
 * @param checked when somebody last walked it on real devices; empty while nobody has
 * @param callouts what to look at in the pictures; item 1 belongs to callout 1
 * @param trouble causes and cures for when it does not work
 * @param notSeen what to do for who sees something else altogether
 * @param appAddress where the app is in the shop of the reader's device
 * @param returns the ways back to what sent the reader here for a moment
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
        Optional<Checked> checked,
        Optional<WizardStep> wizard,
        List<Block> introduction,
        List<List<Inline>> callouts,
        Optional<Block.Notice> notice,
        List<Picture> pictures,
        List<Block> trouble,
        List<Variant> variants,
        Optional<NotSeen> notSeen,
        Optional<Video> video,
        Optional<String> appAddress,
        List<Return> returns) {

    public Step {
        where = List.copyOf(where);
        introduction = List.copyOf(introduction);
        trouble = List.copyOf(trouble);
        callouts = List.copyOf(callouts);
        pictures = CarriedOver.marked(pictures);
        variants = List.copyOf(variants);
        returns = List.copyOf(returns);
    }

    public Step with(List<Return> others) {
        return like(introduction, callouts, notice, pictures, others);
    }

    /** Its pictures, and those of what some people see instead. */
    Stream<Picture> everyPicture() {
        return Stream.concat(pictures.stream(), variants.stream().map(Variant::picture));
    }

    /** Its pictures, one after the other. */
    public List<Shown> shown() {
        return Shown.of(pictures);
    }

    /** Those, and what some people see instead. */
    public Stream<Shown> everyShown() {
        return Stream.concat(shown().stream(), variants.stream().map(Variant::shown));
    }

    /** What a callout of its pictures asks. */
    public Pointing pointing(int callout) {
        return pointing(pictures, callout);
    }

    static Pointing pointing(List<Picture> in, int callout) {
        return in.stream()
                .flatMap(picture -> picture.pointing(callout).stream())
                .findFirst()
                .orElse(Pointing.DO);
    }

    /** What the variant of this name is; empty where there is none. */
    public Optional<Variant> variant(String variantId) {
        return variants.stream().filter(variant -> variant.id().equals(variantId)).findFirst();
    }

    /**
     * The same step as it looks for who sees the variant; itself where there is no such variant.
     */
    public Step seen(String variantId) {
        return variant(variantId)
                .map(
                        variant ->
                                showing(
                                        variant.words(),
                                        variant.callouts(),
                                        List.of(variant.picture())))
                .orElse(this);
    }

    /** The same step for who sees nothing of it: what that means, without pictures. */
    public Step notSeen(NotSeen instead) {
        return showing(instead.words(), List.of(), List.of());
    }

    /** The step's own notice is about the step's own picture. */
    private Step showing(
            Guide.Titled words, List<List<Inline>> shownCallouts, List<Picture> shown) {
        List<Inline> title = List.of(new Inline.Bold(List.of(new Inline.Text(words.title()))));
        List<Block> text = new ArrayList<>(List.of(new Block.Paragraph(title, 0)));
        text.addAll(words.text());
        return like(text, shownCallouts, words.notice(), shown, returns);
    }

    private Step like(
            List<Block> otherText,
            List<List<Inline>> otherCallouts,
            Optional<Block.Notice> otherNotice,
            List<Picture> otherPictures,
            List<Return> otherReturns) {
        return new Step(
                id,
                number,
                title,
                where,
                language,
                isFallback,
                isBehind,
                isOptional,
                checked,
                wizard,
                otherText,
                otherCallouts,
                otherNotice,
                otherPictures,
                trouble,
                variants,
                notSeen,
                video,
                appAddress,
                otherReturns);
    }

    /**
     * A film of the step, at another site: never needed, always with subtitles.
     *
     * @param minutes how long it takes, rounded up
     */
    public record Video(String address, int minutes) {

        /** Whose site it is: that one sees who looks. */
        public String host() {
            return String.valueOf(URI.create(address).getHost());
        }
    }

    /**
     * The way back to the place that referred to a step.
     *
     * @param anchor where the reference lands; the way back is shown only then
     * @param place the id of that step, or of another part of the page
     * @param number of that step; empty for another part
     */
    public record Return(String anchor, String place, Optional<Integer> number) {

        /** Where a reference to a step from this place lands. */
        public static String anchor(String step, String place) {
            return place.isEmpty() ? step : step + "-from-" + place;
        }
    }
}

package nl.tweestap.guide;

/** The addresses of guides; they are printed on paper. */
public final class GuidePath {

    private GuidePath() {}

    public static String school(Audience audience) {
        return "/" + audience.language().tag() + "/" + audience.school().slug();
    }

    public static String of(Audience audience, String slug) {
        return school(audience) + "/guides/" + slug + "/" + audience.device().tag();
    }

    public static String of(Audience audience, String slug, String step) {
        return of(audience, slug) + "/" + step;
    }
}

package nl.tweestap.teach.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/**
 * What guides are called. To know that, a whole guide is put together; so each is kept for as long
 * as the content stays.
 */
@ApplicationScoped
public class GuideTitles {

    @Inject Guides guides;

    private volatile Kept kept = new Kept(0, Map.of());

    private record Kept(long edition, Map<String, String> titles) {}

    String of(School school, String slug, Language language, Supplier<String> title) {
        long edition = guides.edition();
        Kept now = kept;
        if (now.edition != edition) {
            now = new Kept(edition, new ConcurrentHashMap<>());
            kept = now;
        }
        String name = language.tag() + "/" + school.slug() + "/" + slug;
        return now.titles.computeIfAbsent(name, unknown -> title.get());
    }
}

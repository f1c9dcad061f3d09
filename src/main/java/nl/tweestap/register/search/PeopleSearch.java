package nl.tweestap.register.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;

/** Finds people of one school. */
@ApplicationScoped
public class PeopleSearch {

    /** On a page. */
    public static final int PAGE_SIZE = 10;

    /** Nobody reads further; they type more. */
    public static final int MOST_PAGES = 100;

    @Inject IndexFollowing following;
    @Inject Persons persons;

    /**
     * Who was found.
     *
     * @param total on all pages
     * @param people on this one, the best first; who left comes after who did not
     * @param isTooShort whether less was typed than finds anybody
     */
    public record Found(long total, List<RegisteredPerson> people, boolean isTooShort) {}

    /** Whether less was typed than finds anybody. */
    public static boolean isTooShort(String typed) {
        return TypedWords.of(typed).isTooShort();
    }

    /**
     * Who may be meant: each word that was typed stands in their name, user name, number, mail
     * address or class, as a word, its beginning or its middle; and where these are less than a
     * page, with a slip in a word of the name.
     *
     * @param page from 1 to {@link #MOST_PAGES}; any other is the nearest of these
     * @throws SearchUnavailable while there is no index
     */
    public Found find(String school, String typed, int page) throws SearchUnavailable {
        TypedWords words = TypedWords.of(typed);
        if (words.isTooShort()) {
            return new Found(0, List.of(), true);
        }
        int from = (Math.max(1, Math.min(page, MOST_PAGES)) - 1) * PAGE_SIZE;
        PeopleIndex.Ids found = ids(new WordQueries(school, false).of(words), from);
        if (found.total() < PAGE_SIZE) {
            found = ids(new WordQueries(school, true).of(words), from);
        }
        Map<String, RegisteredPerson> people = persons.ofIds(school, found.ids());
        List<RegisteredPerson> inOrder =
                found.ids().stream().map(people::get).filter(Objects::nonNull).toList();
        return new Found(found.total(), inOrder, false);
    }

    private PeopleIndex.Ids ids(Query query, int from) throws SearchUnavailable {
        PeopleIndex index = following.index().orElseThrow(SearchUnavailable::new);
        try {
            return index.find(query, from, PAGE_SIZE);
        } catch (AlreadyClosedException opening) {
            throw new SearchUnavailable();
        } catch (IOException damaged) {
            following.drop(damaged);
            throw new SearchUnavailable();
        }
    }
}

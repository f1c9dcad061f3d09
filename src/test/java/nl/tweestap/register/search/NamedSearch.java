package nl.tweestap.register.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.text.TypedText;

/** A search without an index, for tests of what is around it: finds whole user names only. */
@ApplicationScoped
public class NamedSearch extends PeopleSearch {

    /** What is typed to find the index away. */
    public static final String AWAY = "the index is away";

    @Override
    public Found find(String school, String typed, int page) throws SearchUnavailable {
        if (typed.equals(AWAY)) {
            throw new SearchUnavailable();
        }
        List<RegisteredPerson> found = persons.ofKeys(school, List.of(TypedText.key(typed)));
        return new Found(found.size(), found, false);
    }
}

package nl.tweestap.register.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The questions to the index, each put together of terms: nothing that is typed is read as a
 * question. A whole word counts more than a beginning, that more than a middle, that more than a
 * word with a slip in it.
 *
 * @param isForgiving whether slips are forgiven: two letters that changed places are one slip
 */
record WordQueries(String school, boolean isForgiving) {

    private static final float WHOLE_TEXT = 32;
    private static final float WHOLE_WORD = 8;
    private static final float BEGINNING = 4;
    private static final float MIDDLE = 2;
    private static final float SLIP = 1;
    private static final float TWO_SLIPS = 0.5f;

    /** In a shorter word one slip makes too many others. */
    static final int ONE_SLIP_FROM = 4;

    static final int TWO_SLIPS_FROM = 8;

    /** Words that one with slips may have been. */
    private static final int MOST_MEANT = 50;

    Query of(TypedWords typed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        typed.words().forEach(word -> all.add(word(word), Occur.MUST));
        typed.addresses().forEach(address -> all.add(address(address), Occur.MUST));
        all.add(scored(term(PersonDocument.WHOLE, typed.whole()), WHOLE_TEXT), Occur.SHOULD);
        return all.build();
    }

    private Query address(String beginning) {
        return scored(
                new PrefixQuery(PersonDocument.term(PersonDocument.WHOLE, school, beginning)),
                BEGINNING);
    }

    private Query word(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(scored(term(PersonDocument.WORD, word), WHOLE_WORD));
        ways.add(scored(beginning(word), BEGINNING));
        if (word.length() >= WordParts.LENGTH) {
            ways.add(scored(WordParts.query(school, word), MIDDLE));
        }
        if (isForgiving && word.length() >= ONE_SLIP_FROM) {
            ways.add(scored(slips(word, 1), SLIP));
        }
        if (isForgiving && word.length() >= TWO_SLIPS_FROM) {
            ways.add(scored(slips(word, 2), TWO_SLIPS));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query beginning(String word) {
        return word.length() <= PersonDocument.LONGEST_START
                ? term(PersonDocument.START, word)
                : new PrefixQuery(PersonDocument.term(PersonDocument.WORD, school, word));
    }

    private Query slips(String word, int most) {
        return new FuzzyQuery(
                PersonDocument.term(PersonDocument.NAME, school, word),
                most,
                school.length() + 1,
                MOST_MEANT,
                true);
    }

    private Query term(String field, String word) {
        return new TermQuery(PersonDocument.term(field, school, word));
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}

package nl.tweestap.register.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Each three letters in a row, in their places: so the middle of a word is found without looking at
 * every word there is.
 */
final class WordParts extends TokenStream {

    static final int LENGTH = 3;

    /** Between words, so that nothing is found across two of them. */
    private static final int GAP = 10;

    private record Part(String letters, int distance) {}

    private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute distance =
            addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Part> parts;

    WordParts(String school, Set<String> words) {
        List<Part> all = new ArrayList<>();
        for (String word : words) {
            for (int from = 0; from + LENGTH <= word.length(); from++) {
                String three = word.substring(from, from + LENGTH);
                all.add(new Part(school + "/" + three, from == 0 ? GAP : 1));
            }
        }
        this.parts = all.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!parts.hasNext()) {
            return false;
        }
        Part part = parts.next();
        clearAttributes();
        letters.append(part.letters());
        distance.setPositionIncrement(part.distance());
        return true;
    }

    /** Who has a word with this in it, anywhere. As few parts as cover it, and the last one. */
    static Query query(String school, String word) {
        int last = word.length() - LENGTH;
        if (last == 0) {
            return new TermQuery(term(school, word, 0));
        }
        PhraseQuery.Builder all = new PhraseQuery.Builder();
        for (int from = 0; from < last; from += LENGTH) {
            all.add(term(school, word, from), from);
        }
        return all.add(term(school, word, last), last).build();
    }

    private static Term term(String school, String word, int from) {
        return PersonDocument.term(
                PersonDocument.PARTS, school, word.substring(from, from + LENGTH));
    }
}

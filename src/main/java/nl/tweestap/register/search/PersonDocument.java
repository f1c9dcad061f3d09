package nl.tweestap.register.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.tweestap.register.RegisteredPerson;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Somebody as the index has them: what they can be found by, and the id. */
final class PersonDocument {

    /** The id, the only thing that comes back. */
    static final String ID = "id";

    /** Every word of name, user name, number, mail address and class. */
    static final String WORD = "word";

    /** How each of those begins. */
    static final String START = "start";

    /** Each three letters in a row of those, in their places. */
    static final String PARTS = "parts";

    /** The words of the name alone: typing errors are forgiven in these. */
    static final String NAME = "name";

    /** User name, number and mail address, each as a whole. */
    static final String WHOLE = "whole";

    static final String LEFT = "left";
    static final String SORT = "sort";

    /** Beginnings that have a term of their own; longer ones are few words and found by those. */
    static final int LONGEST_START = 6;

    private static final FieldType WITH_PLACES = new FieldType();

    static {
        WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WITH_PLACES.setOmitNorms(true);
        WITH_PLACES.setTokenized(true);
        WITH_PLACES.freeze();
    }

    private PersonDocument() {}

    /** A word of a school: without its school nothing is found. */
    static Term term(String field, String school, String word) {
        return new Term(field, school + "/" + word);
    }

    static Document of(RegisteredPerson person) {
        String school = person.school();
        Document document = new Document();
        document.add(new StringField(ID, person.id(), Field.Store.YES));
        Set<String> words = words(person);
        add(document, WORD, school, words);
        add(document, START, school, starts(words));
        add(document, NAME, school, Folding.words(person.displayName()));
        add(document, WHOLE, school, wholes(person));
        document.add(new Field(PARTS, new WordParts(school, words), WITH_PLACES));
        document.add(new NumericDocValuesField(LEFT, person.isActive() ? 0 : 1));
        document.add(new SortedDocValuesField(SORT, new BytesRef(FamilyName.sortKey(person))));
        return document;
    }

    private static void add(
            Document document, String field, String school, Collection<String> words) {
        new LinkedHashSet<>(words)
                .forEach(
                        word ->
                                document.add(
                                        new StringField(
                                                field,
                                                term(field, school, word).bytes(),
                                                Field.Store.NO)));
    }

    /** Of a mail address what stands before the @: the rest is the same for half the school. */
    private static Set<String> words(RegisteredPerson person) {
        List<String> name = Folding.words(person.displayName());
        Set<String> words = new TreeSet<>(name);
        words.addAll(joined(name.subList(Math.min(1, name.size()), name.size())));
        for (String text :
                List.of(
                        person.username(),
                        person.number(),
                        person.mail().split("@", 2)[0],
                        person.className())) {
            List<String> parts = Folding.words(text);
            words.addAll(parts);
            words.addAll(joined(parts));
        }
        return words;
    }

    /** Some write "devries", and "ict2a". */
    private static List<String> joined(List<String> parts) {
        return parts.size() < 2 ? List.of() : List.of(String.join("", parts));
    }

    private static Set<String> starts(Set<String> words) {
        Set<String> starts = new TreeSet<>();
        for (String word : words) {
            for (int length = 1; length <= Math.min(LONGEST_START, word.length()); length++) {
                starts.add(word.substring(0, length));
            }
        }
        return starts;
    }

    private static List<String> wholes(RegisteredPerson person) {
        List<String> wholes = new ArrayList<>();
        for (String text : List.of(person.username(), person.number(), person.mail())) {
            if (!text.isEmpty()) {
                wholes.add(Folding.fold(text));
            }
        }
        return wholes;
    }
}

package nl.tweestap.register.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweestap.register.PersonChanges.Latest;
import nl.tweestap.register.Persons.Change;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;

/** The index of people of this node, as far as it has followed the register. */
final class PeopleIndex implements Closeable {

    /** Another number when what is in the index changes: then it is made anew. */
    private static final String FORMAT = "1";

    /** Who left comes last; then the best; then by name, as in a telephone book. */
    private static final Sort ORDER =
            new Sort(
                    new SortField(PersonDocument.LEFT, SortField.Type.INT),
                    SortField.FIELD_SCORE,
                    new SortField(PersonDocument.SORT, SortField.Type.STRING));

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String register;
    private volatile long number;

    /** What a search brings. */
    record Ids(long total, List<String> ids) {}

    /**
     * Opens what is there. One of another register, of another format, or that knows more than the
     * register does (which was put back from a copy) is emptied.
     */
    PeopleIndex(Directory folder, Latest latest) throws IOException {
        this.folder = folder;
        this.register = latest.register();
        this.writer = new IndexWriter(folder, new IndexWriterConfig());
        Map<String, String> known = known();
        long reached = Long.parseLong(known.getOrDefault("number", "0"));
        boolean isOurs =
                FORMAT.equals(known.get("format"))
                        && register.equals(known.get("register"))
                        && reached <= latest.number();
        if (!isOurs) {
            writer.deleteAll();
        }
        this.number = isOurs ? reached : 0;
        this.searchers = new SearcherManager(writer, null);
    }

    private Map<String, String> known() {
        Map<String, String> known = new java.util.HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(one -> known.put(one.getKey(), one.getValue()));
        }
        return known;
    }

    /** The last change that is in it. */
    long number() {
        return number;
    }

    /** Takes changes over, in their order; taking one over twice changes nothing. */
    void take(List<Change> changes) throws IOException {
        for (Change change : changes) {
            writer.updateDocument(
                    new Term(PersonDocument.ID, change.person().id()),
                    PersonDocument.of(change.person()));
            number = change.number();
        }
    }

    /** Lets searches see what was taken over. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Puts it on the disk, so that the next start goes on from here. */
    void keep() throws IOException {
        Map<String, String> reached =
                Map.of("format", FORMAT, "register", register, "number", Long.toString(number));
        writer.setLiveCommitData(reached.entrySet());
        writer.commit();
    }

    /** The ids from this place on, and how many there are in all. */
    Ids find(Query query, int from, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            TopFieldDocs found =
                    searcher.search(
                            query,
                            new TopFieldCollectorManager(
                                    ORDER, from + most, null, Integer.MAX_VALUE));
            List<String> ids = new ArrayList<>();
            for (int place = from; place < found.scoreDocs.length; place++) {
                ScoreDoc one = found.scoreDocs[place];
                ids.add(searcher.storedFields().document(one.doc).get(PersonDocument.ID));
            }
            return new Ids(found.totalHits.value, ids);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Without keeping: what was not kept is taken over again. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
            writer.rollback();
        } finally {
            folder.close();
        }
    }
}

package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.tweestap.helpdesk.importing.Example;
import nl.tweestap.helpdesk.importing.Figures;
import nl.tweestap.helpdesk.importing.ImportFiles;
import nl.tweestap.helpdesk.importing.ImportRun;
import nl.tweestap.helpdesk.importing.ImportRun.State;
import nl.tweestap.register.csv.Column;
import nl.tweestap.register.csv.PeopleFile;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.TypedText;
import org.jspecify.annotations.Nullable;

/** What the pages of the import wizard show. */
@Named("importShown")
@RequestScoped
public class ImportShown {

    private static final String KEY = "helpdesk.import.";

    /** Of a cell: enough to see what is in a column. */
    private static final int MOST_OF_CELL = 40;

    private static final int BYTES_OF_MEGABYTE = 1024 * 1024;

    @Inject CurrentImport current;
    @Inject ImportFiles files;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    private Map<String, String> typed = Map.of();

    void typed(Map<String, String> before) {
        typed = before;
    }

    private ImportRun run() {
        return current.run().orElseThrow();
    }

    public String getStep() {
        return current.asked().slug();
    }

    public List<String> getSteps() {
        return Arrays.stream(ImportStep.values()).map(ImportStep::slug).toList();
    }

    /** For the step on the page; else nothing: the attribute is left out then. */
    public @Nullable String current(String step) {
        return step.equals(getStep()) ? "step" : null;
    }

    public String getAction() {
        return current.path(current.asked());
    }

    /** Where the file goes. */
    public String getUpload() {
        return address.path(ImportPlaces.IMPORT);
    }

    public String path(String step) {
        return getUpload() + "/" + step;
    }

    public int getMegabytes() {
        return PeopleFile.MAX_BYTES / BYTES_OF_MEGABYTE;
    }

    public int getMostLines() {
        return PeopleFile.MOST_LINES;
    }

    public String getRun() {
        return current.run().map(ImportRun::id).orElse("");
    }

    public String getVersion() {
        return current.run().map(ImportRun::version).map(String::valueOf).orElse("");
    }

    public String getFileName() {
        return run().fileName();
    }

    /** How the file was read. */
    public String getReadAs() {
        return texts.of(
                KEY + "read-as." + run().separator().slug(),
                run().figures().lines(),
                run().characterSet().label());
    }

    /** The name of a column's field. */
    static String field(int place) {
        return "column-" + place;
    }

    /** A column of the file, to be confirmed. */
    public record Shown(String field, String head, String samples, String chosen) {

        public @Nullable String selected(String option) {
            return option.equals(chosen) ? "selected" : null;
        }
    }

    public List<Shown> getColumns() {
        List<List<String>> lines = files.first(run(), PeopleFile.SAMPLES + 1);
        List<Column> said = run().columns().each();
        return IntStream.range(0, said.size())
                .mapToObj(
                        place ->
                                new Shown(
                                        field(place),
                                        cell(lines.get(0), place),
                                        samples(lines, place),
                                        typed.getOrDefault(field(place), said.get(place).slug())))
                .toList();
    }

    private static String samples(List<List<String>> lines, int place) {
        return String.join(
                " · ",
                lines.stream()
                        .skip(1)
                        .map(line -> cell(line, place))
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    private static String cell(List<String> line, int place) {
        return place < line.size()
                ? TypedText.cut(
                        TypedText.clean(TypedText.cut(line.get(place), 2 * MOST_OF_CELL)),
                        MOST_OF_CELL)
                : "";
    }

    public List<String> getOptions() {
        return Arrays.stream(Column.values()).map(Column::slug).toList();
    }

    /** For the choice that is made: {@code checked}; else the attribute is left out. */
    public @Nullable String whole(String choice) {
        String chosen = typed.getOrDefault(ImportPage.WHOLE, run().isWhole() ? "yes" : "no");
        return choice.equals(chosen) ? "checked" : null;
    }

    public Figures getFigures() {
        return run().figures();
    }

    public boolean isWrong() {
        return getFigures().wrong() > 0;
    }

    public List<String> getKinds() {
        return Arrays.stream(Example.Kind.values()).map(Example.Kind::slug).toList();
    }

    public List<Example> examples(String kind) {
        return run().examples().stream().filter(one -> one.kind().slug().equals(kind)).toList();
    }

    /** Whether some of this kind are shown: of a file with errors nothing is taken over. */
    public boolean anyToShow(String kind) {
        return !isWrong() && !examples(kind).isEmpty();
    }

    /** Why it was undone the last time; empty where it was not. */
    public String getFailure() {
        return run().failure().map(why -> texts.get(KEY + "failed." + why.slug())).orElse("");
    }

    public boolean isRunning() {
        return run().state() == State.RUNNING;
    }

    public int getPercent() {
        return run().percent();
    }

    public String getMark() {
        return current.mark();
    }
}

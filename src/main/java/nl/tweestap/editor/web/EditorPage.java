package nl.tweestap.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.tweestap.content.Problem;
import nl.tweestap.feedback.Answer;
import nl.tweestap.feedback.Feedback;
import nl.tweestap.feedback.StepSummary;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Upkeep;
import nl.tweestap.school.School;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;
import nl.tweestap.teach.ShortLinks;

/** What an editor has to mend, to translate and to walk again. */
@Named("editorPage")
@RequestScoped
public class EditorPage {

    private static final String SCHOOLS = "schools/";

    @Inject CurrentAddress address;
    @Inject Feedback feedback;
    @Inject Guides guides;
    @Inject CurrentSchool school;
    @Inject ShortLinks links;
    @Inject Texts texts;

    /** Something to look at: where, what about it, and when it was walked. */
    public record Item(String file, String detail, String day) {}

    /** What is wrong on disk, but not in the folders of other schools. */
    public List<Problem> getProblems() {
        return guides.problems().stream().filter(problem -> concernsUs(problem.file())).toList();
    }

    /** What is wrong, in the reader's language. */
    public String what(Problem problem) {
        return problem.what(address.language());
    }

    /** What to do about it. */
    public String mend(Problem problem) {
        return problem.mend(address.language());
    }

    /** Files whose last good version is shown to readers. */
    public List<String> getHeldBack() {
        return guides.heldBack().stream().filter(this::concernsUs).toList();
    }

    private boolean concernsUs(String file) {
        return !file.startsWith(SCHOOLS) || file.startsWith(SCHOOLS + school().slug() + "/");
    }

    /** Translations to read again; the detail is the hash to write at the top. */
    public List<Item> getBehind() {
        return upkeep().behind().entrySet().stream().map(EditorPage::item).toList();
    }

    /** New ones to compare with the text they were made from. */
    public List<Item> getUncompared() {
        return upkeep().uncompared().entrySet().stream().map(EditorPage::item).toList();
    }

    public boolean isAllTranslated() {
        return getBehind().isEmpty() && getUncompared().isEmpty();
    }

    private static Item item(Map.Entry<String, String> late) {
        return new Item(late.getKey(), late.getValue(), "");
    }

    /** Guides and steps to walk again. */
    public List<Item> getDue() {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMMM uuuu", address.language().locale());
        return upkeep().due().stream()
                .map(due -> new Item(due.file(), due.against(), day.format(due.on())))
                .toList();
    }

    /** Steps that nobody has walked yet. */
    public List<String> getNever() {
        return upkeep().never();
    }

    /** Whether the page says after how many days: not where nothing was ever walked. */
    public boolean isDaysTold() {
        return !getDue().isEmpty() || getNever().isEmpty();
    }

    public boolean isAllWalked() {
        return getDue().isEmpty() && getNever().isEmpty();
    }

    /** What readers said about each step. */
    public List<StepSummary> getFeedback() {
        return feedback.summaries(school().slug());
    }

    /** The reasons readers gave, with how many gave each: “Nothing happens: 3”. */
    public List<String> reasons(StepSummary summary) {
        return summary.counts().entrySet().stream()
                .filter(count -> count.getKey() != Answer.YES)
                .map(
                        count ->
                                texts.get("feedback.reason." + count.getKey().tag())
                                        + ": "
                                        + count.getValue())
                .toList();
    }

    /** Short links that were given out and lead nowhere any more. */
    public List<Item> getDeadLinks() {
        return links.dead(school().slug()).stream()
                .map(dead -> new Item(dead.path(), dead.meant().guide(), dead.meant().part().id()))
                .toList();
    }

    public int getFeedbackDays() {
        return Feedback.SHOWN_DAYS;
    }

    public int getKeepsDays() {
        return Upkeep.KEEPS_DAYS;
    }

    private Upkeep upkeep() {
        return guides.upkeep(school());
    }

    private School school() {
        return school.get().orElseThrow();
    }
}

package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.shell.Texts;

/**
 * The questions of a guide, and what their answers do to it. The reader answers; somebody signed in
 * is not asked what we know.
 */
@Named("guideQuestions")
@RequestScoped
public class GuideQuestions {

    @Inject OpenGuide open;
    @Inject Texts texts;

    /** A question as it stands on the page. */
    public record Asked(String id, Guide.Titled words, List<Illustrated> answers) {}

    /** The questions that stand before a step; those at the top for the empty name. */
    public List<Asked> before(String step) {
        return open.guide().questions().stream()
                .filter(question -> question.before().equals(step))
                .filter(question -> known(question).isEmpty())
                .map(question -> new Asked(question.id(), question.words(), answers(question)))
                .toList();
    }

    /** Each answer leads to the step to go on at, and says so. */
    private List<Illustrated> answers(Guide.Question question) {
        return question.answers().stream()
                .map(answer -> Illustrated.of(pick(question, answer), answer.icon()))
                .toList();
    }

    private Pick pick(Guide.Question question, Guide.Answer answer) {
        return new Pick(
                label(question, answer),
                open.at(answer.beginsAt(), open.choices().with(question.id(), answer.id())),
                answer(question).filter(answer::equals).isPresent(),
                question.id() + "=" + answer.id(),
                "");
    }

    private String label(Guide.Question question, Guide.Answer answer) {
        String key = question.before().isEmpty() ? "guide.page.answer" : "guide.page.answer-on";
        return texts.of(key, answer.label(), answer.number());
    }

    /** Whether an answer makes this step superfluous. */
    boolean isSkipped(Step step) {
        return skipping(step).findAny().isPresent();
    }

    /** Whether what the step is about is there already, says the reader or says the account. */
    boolean isDone(Step step) {
        return skipping(step).anyMatch(question -> question.about().isPresent());
    }

    private Stream<Guide.Question> skipping(Step step) {
        return open.guide().questions().stream()
                .filter(
                        question ->
                                answer(question)
                                        .filter(answer -> answer.skips().contains(step.id()))
                                        .isPresent());
    }

    private Optional<Guide.Answer> answer(Guide.Question question) {
        Optional<String> given = known(question).or(() -> open.choices().value(question.id()));
        return question.answers().stream()
                .filter(answer -> given.filter(answer.id()::equals).isPresent())
                .findFirst();
    }

    private Optional<String> known(Guide.Question question) {
        Optional<Kind> kind = question.knownBy();
        return open.followed()
                .flatMap(
                        followed ->
                                kind.map(known -> followed.has().contains(known))
                                        .map(isThere -> isThere ? Guide.YES : Guide.NO));
    }
}

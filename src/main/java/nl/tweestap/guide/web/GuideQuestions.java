package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.shell.Texts;

/** The questions of a guide, and what their answers do to it. */
@Named("guideQuestions")
@RequestScoped
public class GuideQuestions {

    @Inject OpenGuide open;
    @Inject Texts texts;

    /** Whether the reader's answer makes this step superfluous. */
    public boolean isSkipped(Step step) {
        return answer().stream().anyMatch(answer -> answer.skips().contains(step.id()));
    }

    private Optional<Guide.Answer> answer() {
        return open.guide().question().stream()
                .flatMap(
                        question ->
                                question.answers().stream().filter(one -> isGiven(question, one)))
                .findFirst();
    }

    private boolean isGiven(Guide.Question question, Guide.Answer answer) {
        return open.choices().value(question.id()).filter(answer.id()::equals).isPresent();
    }

    /** Each answer leads to the step to begin at, and says so. */
    public List<OpenPage.Choice> getAnswers() {
        List<OpenPage.Choice> answers = new ArrayList<>();
        for (Guide.Question question : open.guide().question().stream().toList()) {
            for (Guide.Answer answer : question.answers()) {
                answers.add(
                        new OpenPage.Choice(
                                texts.of("guide.page.answer", answer.label(), answer.number()),
                                open.at(
                                        answer.beginsAt(),
                                        open.choices().with(question.id(), answer.id())),
                                isGiven(question, answer),
                                "",
                                ""));
            }
        }
        return answers;
    }
}

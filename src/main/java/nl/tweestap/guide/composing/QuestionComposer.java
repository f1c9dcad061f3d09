package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.guide.library.StepFile;
import nl.tweestap.school.SecondStep;

/** Puts a guide's questions together for one reader. */
final class QuestionComposer {

    private final Library library;
    private final GuideFile file;
    private final StepNumbers numbers;
    private final GuideWords words;
    private final Problems problems;

    QuestionComposer(
            Library library,
            GuideFile file,
            StepNumbers numbers,
            GuideWords words,
            Problems problems) {
        this.library = library;
        this.file = file;
        this.numbers = numbers;
        this.words = words;
        this.problems = problems;
    }

    /** Those that make sense with this device. */
    List<Guide.Question> questions(Audience audience) {
        return file.questions().stream()
                .filter(asked -> StepFile.isFor(asked.only(), audience.device()))
                .map(asked -> question(asked, audience))
                .toList();
    }

    private Guide.Question question(GuideFile.QuestionFile asked, Audience audience) {
        Device device = audience.device();
        SecondStep secondStep = audience.school().secondStep();
        if (!asked.before().isEmpty()) {
            check(asked.before(), asked.line(), device);
        }
        List<Guide.Answer> answers = new ArrayList<>();
        for (GuideFile.AnswerFile answer : asked.answers()) {
            Stream.concat(Stream.of(answer.goTo()), answer.skips().stream())
                    .forEach(step -> check(step, answer.line(), device));
            checkWay(asked, answer, device);
            answers.add(
                    new Guide.Answer(
                            answer.id(),
                            words.titled("answer " + answer.id()).title(),
                            answer.icon(),
                            answer.goTo(),
                            numbers.of(answer.goTo()).orElse(1),
                            answer.skips()));
        }
        return new Guide.Question(
                asked.id(),
                words.titled("question " + asked.id()),
                asked.before(),
                asked.knownBy(),
                asked.knownBy().filter(kind -> isKnownHere(kind, secondStep)).isPresent(),
                answers);
    }

    /**
     * What is bound here says nothing of Microsoft's, unless the school says that they share it.
     */
    private boolean isKnownHere(Kind kind, SecondStep secondStep) {
        return file.isOfWizard() || secondStep.isShared(kind);
    }

    /** Who answers misses nothing but what the answer makes superfluous. */
    private void checkWay(
            GuideFile.QuestionFile asked, GuideFile.AnswerFile answer, Device device) {
        int from = numbers.of(asked.before()).orElse(1);
        int to = numbers.of(answer.goTo()).orElse(1);
        file.chapters().stream()
                .flatMap(chapter -> chapter.steps().stream())
                .filter(step -> !answer.skips().contains(step))
                .filter(step -> numbers.of(step).filter(at -> at >= from && at < to).isPresent())
                .forEach(
                        step ->
                                problems.advise(
                                        file.file(),
                                        answer.line(),
                                        "finding.answer-passes",
                                        step,
                                        device.tag()));
    }

    private void check(String step, int line, Device device) {
        if (numbers.of(step).isEmpty() && !library.isUnreadStep(step)) {
            problems.add(file.file(), line, "finding.question-step", step, device.tag());
        }
    }
}

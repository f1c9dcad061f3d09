package nl.tweestap.guide.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.StepFile;

/**
 * The numbers of the steps that one reader meets, known before anything is put together.
 *
 * @param guide the file of the guide they are numbered in; empty outside a guide
 * @param all the ids of the guide's steps, those for another device too
 * @param hasOldPhone whether one of them is done on an old phone, so that there are two
 * @param isOnOneDevice whether the reader has no computer, and does all on the phone
 */
record StepNumbers(
        String guide,
        List<String> all,
        Map<String, Integer> byStep,
        boolean hasOldPhone,
        boolean isOnOneDevice) {

    static final StepNumbers NONE = new StepNumbers("", List.of(), Map.of(), false, false);

    StepNumbers {
        all = List.copyOf(all);
        byStep = Map.copyOf(byStep);
    }

    static StepNumbers of(GuideFile guide, List<StepFile> steps, boolean isOnOneDevice) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        steps.forEach(step -> numbers.put(step.id(), numbers.size() + 1));
        boolean hasOldPhone =
                steps.stream().anyMatch(step -> step.where().contains(Where.OLD_PHONE));
        return new StepNumbers(
                guide.file(), guide.stepIds().toList(), numbers, hasOldPhone, isOnOneDevice);
    }

    /** Empty when the guide has no such step for this reader. */
    Optional<Integer> of(String step) {
        return Optional.ofNullable(byStep.get(step));
    }

    /** Where a step is done, said so that old and new can be told apart. */
    List<Where> where(StepFile step) {
        return step.where().stream().map(this::onOneDevice).map(this::said).distinct().toList();
    }

    private Where onOneDevice(Where where) {
        return isOnOneDevice && where == Where.COMPUTER ? Where.PHONE : where;
    }

    private Where said(Where where) {
        return hasOldPhone ? where.besideOld() : where;
    }

    /** Its phones: the first picture of a phone is of the first of them, and so on. */
    List<Where> phones(StepFile step) {
        return step.where().stream().filter(Where::isPhone).map(this::said).toList();
    }

    /** Whether the guide has the step for nobody. */
    boolean isNowhere(String step) {
        return !all.contains(step);
    }
}

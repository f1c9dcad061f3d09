package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import nl.tweestap.guide.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;

/** Says when somebody last walked a step on real devices: {@code #{stepChecks.words(step)}}. */
@Named("stepChecks")
@RequestScoped
public class StepChecks {

    @Inject CurrentAddress address;
    @Inject Texts texts;

    /** Empty while nobody has. */
    public String words(Step step) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMMM uuuu", address.language().locale());
        return step.checked()
                .map(
                        checked ->
                                texts.of(
                                        "guide.page.step-checked",
                                        day.format(checked.on()),
                                        checked.against()))
                .orElse("");
    }
}

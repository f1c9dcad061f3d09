package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.CurrentAddress;

/**
 * The guide's step beside a page of our own, and the address of that step: {@code
 * #{guidePanel.steps('scan')}} has one step or none, {@code #{guidePanel.address('scan')}} is empty
 * when there is none.
 */
@Named("guidePanel")
@RequestScoped
public class GuidePanel {

    @Inject HttpServletRequest request;
    @Inject CurrentAddress address;
    @Inject Schools schools;
    @Inject Guides guides;

    /** The step to show beside this page; a list because views repeat over lists. */
    public List<Step> steps(String page) {
        return WizardStep.ofTag(page).stream()
                .flatMap(
                        step ->
                                school()
                                        .flatMap(
                                                school ->
                                                        guides.step(
                                                                school,
                                                                step,
                                                                device(),
                                                                address.language()))
                                        .stream())
                .toList();
    }

    /** Where the guide explains this page. */
    public String address(String page) {
        return WizardStep.ofTag(page)
                .flatMap(
                        step ->
                                school().flatMap(
                                                school ->
                                                        guides.helpAddress(
                                                                school,
                                                                step,
                                                                device(),
                                                                address.language())))
                .orElse("");
    }

    private Device device() {
        return AskedPages.guess(request).orElse(AskedPages.UNKNOWN_DEVICE);
    }

    private Optional<School> school() {
        return address.school().flatMap(schools::find);
    }
}

package nl.tweestap.school.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.CurrentAddress;

/** The school in the address: {@code #{currentSchool}} in the views. Empty words outside one. */
@Named("currentSchool")
@RequestScoped
public class CurrentSchool {

    /** What stands where there is no school's name. */
    private static final String OURS = "Tweestap";

    @Inject CurrentAddress address;
    @Inject Schools schools;

    /** Empty outside a school, and where the address names none of ours. */
    public Optional<School> get() {
        return address.school().flatMap(schools::find);
    }

    public String getName() {
        return get().map(School::name).orElse("");
    }

    /** Whether the address names a school of ours. */
    public boolean isKnown() {
        return get().isPresent();
    }

    /** Whose page this is: the school's, else ours. */
    public String getBrand() {
        return get().map(School::name).orElse(OURS);
    }

    /** The same where there is little room: in the title of a window. */
    public String getShortBrand() {
        return get().map(School::shortName).orElse(OURS);
    }

    /** Where the pages begin: with the school's landing page, else with the front door. */
    public String getHome() {
        return isKnown() ? address.path("") : "/";
    }

    public String getShortName() {
        return get().map(School::shortName).orElse("");
    }

    public String getMarkUrl() {
        return get().map(SchoolFiles::markUrl).orElse("");
    }

    public String getHelpdeskPhone() {
        return get().map(school -> school.helpdesk().phone()).orElse("");
    }

    public String getHelpdeskPhoneAddress() {
        return get().map(school -> school.helpdesk().phoneAddress()).orElse("");
    }

    public String getHelpdeskMail() {
        return get().map(school -> school.helpdesk().mail()).orElse("");
    }

    /** Where its people get a new password; empty when the service desk gives it. */
    public String getPasswordAddress() {
        return get().flatMap(School::passwordAddress).orElse("");
    }

    public String getHelpdeskHours() {
        return say("hours");
    }

    public String getHelpdeskDesk() {
        return say("desk");
    }

    /** Browsers to warn against; see {@link School#avoidedBrowsers}. */
    public List<String> getAvoidedBrowsers() {
        return get().map(School::avoidedBrowsers).orElse(List.of());
    }

    private String say(String key) {
        return get().map(school -> school.say(key, address.language())).orElse("");
    }
}

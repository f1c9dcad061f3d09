package nl.tweestap.journey;

import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Looks;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import nl.tweestap.school.OurSchools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds nothing on the pages of the schools whose colours are not those of the first one. */
class SchoolColoursJourney {

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @CsvSource({"rocmn, nl", "mborijnland, nl", "hupracloud, nl-formal"})
    void in_the_colours_of_each_school(String school, String language) {
        Looks looks = new Looks(OurSchools.slugs().indexOf(school));
        String home = "/" + language + "/" + school;
        WizardForms wizard = new WizardForms(portal, People.fresh(school));
        try (Visit visit = Browser.desktop()) {
            looks.check(visit, home, Look.ALL);
            looks.check(visit, home + "/sign-in", Look.CORNERS);
            visit.become(wizard.caller());
            looks.check(visit, home + "/sign-in/more-information", Look.CORNERS);
            looks.check(visit, home + "/enrol/" + wizard.step(), Look.ALL);
            wizard.to("done");
            visit.become(wizard.caller());
            looks.check(visit, home + "/account", Look.ALL);
            visit.become(new SignInForms(enrolled(wizard)).caller());
            looks.check(visit, home + "/sign-in/verify/ways", Look.ALL);
        }
    }

    private static Enrolled enrolled(WizardForms wizard) {
        return new Enrolled(wizard.person(), wizard.caller(), "", List.of());
    }
}

package nl.tweestap.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.tweestap.school.School.Helpdesk;
import nl.tweestap.school.School.Method;
import nl.tweestap.school.School.PlanItem;
import nl.tweestap.school.School.Policy;

/** The schools of this portal. */
@ApplicationScoped
public class Schools {

    private static final List<PlanItem> APP_FIRST =
            List.of(
                    new PlanItem(Method.APP, true),
                    new PlanItem(Method.PHONE, true),
                    new PlanItem(Method.RECOVERY_CODES, true));

    private final List<School> schools =
            List.of(
                    school("rpo", "RPO", "nl"),
                    school("rocmn", "ROC Midden Nederland", "nl"),
                    school("mborijnland", "mboRijnland", "nl"),
                    school("hupracloud", "HupraCloud", "nl-formal"));

    private static School school(String slug, String name, String language) {
        return new School(
                slug,
                name,
                name.length() > 11 ? "ROC MN" : name,
                language,
                slug + ".example",
                APP_FIRST,
                new Policy(List.of("NL", "BE", "DE"), true, true),
                new Helpdesk("088 000 00 01", "8.00–17.00", "Balie", "help@" + slug + ".example"));
    }

    public List<School> all() {
        return schools;
    }

    public Optional<School> find(String slug) {
        return schools.stream().filter(school -> school.slug().equals(slug)).findFirst();
    }
}

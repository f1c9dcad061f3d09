package nl.tweestap.guide.composing;

import java.util.Optional;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** What stands behind {@code {school.…}}. */
final class SchoolNames {

    private SchoolNames() {}

    static Optional<String> find(School school, String name, Language language) {
        String value =
                switch (name) {
                    case "name" -> school.name();
                    case "shortName" -> school.shortName();
                    case "startAddress" -> school.startAddress();
                    case "signInAddress" -> school.signInAddress();
                    case "startUrl" -> school.startUrl();
                    case "accountExample" -> school.accountExample();
                    case "helpdeskPhone" -> school.helpdesk().phone();
                    case "helpdeskMail" -> school.helpdesk().mail();
                    case "account", "hours", "desk" -> school.say(name, language);
                    default -> "";
                };
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}

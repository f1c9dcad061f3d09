package nl.tweestap.school.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.shell.Texts;

/**
 * Says which account a page is about: {@code #{aboutAccount.here}}. A school has two, and what is
 * set up for one protects the other only where the school says so.
 */
@Named("aboutAccount")
@RequestScoped
public class AboutAccount {

    @Inject CurrentSchool school;
    @Inject Texts texts;

    /** Of a page where something of this site is set up or used. */
    public String getHere() {
        return texts.get("school.account.here");
    }

    /** Of a page about Microsoft's own screens. */
    public String getMicrosoft() {
        return texts.of("school.account.microsoft", school.getShortName());
    }

    /** Whether Microsoft's comes first here, so that this site's may be taken for it. */
    public boolean isMistakable() {
        return school.get().filter(found -> !found.secondStep().leadsHere()).isPresent();
    }
}

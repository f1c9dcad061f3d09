package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;

/** Where the last button of the wizard leads, and what it says of that. */
@RequestScoped
public class Onward {

    /** Who began with these was on the way to what is done now. */
    private static final Set<String> OF_BEGINNING =
            Set.of("", "enrol", "sign-in", "sign-out", "stay");

    private static final String ACCOUNT = "account";

    /** Other pages that have words of their own. */
    private static final Set<String> NAMED = Set.of("guides", "try", "editor", "search");

    @Inject CurrentEnrolment current;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    /** The page the person was going to; the account for who came here to enrol. */
    String path() {
        return Optional.of(current.get().returnPath())
                .filter(path -> !OF_BEGINNING.contains(place(path)))
                .orElseGet(() -> address.path(ACCOUNT));
    }

    /**
     * The guides show the button of who came here to enrol, so its words have a key of their own.
     */
    String words() {
        String place = place(path());
        if (place.equals(ACCOUNT)) {
            return texts.get("enrolment.done.next");
        }
        return texts.get("enrolment.done.next-" + (NAMED.contains(place) ? place : "page"));
    }

    /** The first word behind the school: {@code /nl/rpo/guides/app/ios} is in {@code guides}. */
    private static String place(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 3 ? parts[3] : "";
    }
}

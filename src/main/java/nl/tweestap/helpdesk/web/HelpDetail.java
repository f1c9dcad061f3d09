package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.helpdesk.help.HelpRequest;
import nl.tweestap.register.Persons;
import nl.tweestap.shell.Texts;

/** What exactly is meant by a run of help: which authenticator goes, how long a pass works. */
@RequestScoped
public class HelpDetail {

    @Inject Persons persons;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Texts texts;

    /** Empty where the act says it all. */
    String of(HelpRequest run) {
        return switch (run.act()) {
            case REMOVE -> target(run);
            case PASS, START_OVER -> texts.get("helpdesk.help.minutes-" + run.minutes());
            case END_SESSIONS, BLOCK, UNBLOCK, INVITE -> "";
        };
    }

    /** Masked where it is a number; empty when it is gone. */
    private String target(HelpRequest run) {
        String school = run.by().school();
        return persons.find(school, run.personId())
                .flatMap(person -> accounts.find(school, person.username()))
                .flatMap(account -> authenticators.find(account.id(), run.target()))
                .map(this::label)
                .orElse("");
    }

    private String label(Authenticator one) {
        String kind = texts.get("account.kind." + one.kind().slug());
        return one.label().equals(kind) ? kind : kind + " · " + one.label();
    }
}

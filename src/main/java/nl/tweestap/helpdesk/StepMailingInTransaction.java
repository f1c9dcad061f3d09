package nl.tweestap.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import nl.tweestap.account.Account;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.Outbox;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The half of {@link StepMailing} in its transaction: the mail and its line in the log. */
@ApplicationScoped
@Transactional
public class StepMailingInTransaction {

    @Inject Schools schools;
    @Inject Outbox outbox;
    @Inject ActionLog log;

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI address;

    void send(Employee by, String personId, Account to, String path, String title) {
        School school = schools.find(to.school()).orElseThrow();
        Language language = schools.language(to.school(), to.language());
        String subject =
                Words.of("helpdesk.step-mail.subject", language, school.shortName(), title);
        String body =
                Words.of(
                        "helpdesk.step-mail.body",
                        language,
                        to.displayName(),
                        title,
                        address + path,
                        school.name(),
                        school.helpdesk().phone());
        outbox.write(new Message(school.slug(), Medium.MAIL, to.mail(), subject, body));
        log.add(new Entry(by.school(), by, Action.STEP_MAILED, personId, "", "", path));
    }
}

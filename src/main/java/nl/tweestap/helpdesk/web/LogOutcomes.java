package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tweestap.helpdesk.check.CheckOutcome;
import nl.tweestap.helpdesk.check.Document;
import nl.tweestap.helpdesk.help.Act;
import nl.tweestap.helpdesk.importing.ImportOutcome;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.shell.Texts;

/**
 * What came of what was done, in the reader's words. The log keeps it in words of its own, for
 * ever; what it keeps as it was typed or named is shown so.
 */
@RequestScoped
public class LogOutcomes {

    private static final String KEY = "helpdesk.log.outcome.";

    @Inject Texts texts;

    /** In the reader's words; empty where nothing is to be said. */
    String said(Line line) {
        String logged = line.outcome();
        return switch (line.action()) {
            case SEARCHED -> texts.of(KEY + "found", logged);
            case CHECK_PROVEN, CHECK_FAILED, WORD_SENT -> check(logged);
            case DOCUMENT_SEEN -> document(logged);
            case OBJECTED, AGREED, DECLINED -> act(logged);
            case IMPORTED -> ImportOutcome.ofLogged(logged).map(this::imported).orElse(logged);
            default -> logged;
        };
    }

    private String check(String logged) {
        Optional<String> outcome =
                CheckOutcome.ofLogged(logged).map(one -> texts.get(KEY + one.tag()));
        String[] parts = logged.split(CheckOutcome.ENDED, 2);
        return outcome.map(said -> parts.length == 1 ? said : said + " " + ended(parts[1]))
                .orElse(logged);
    }

    private String ended(String acts) {
        return texts.of(
                KEY + "ended",
                Arrays.stream(acts.split(CheckOutcome.AND))
                        .map(this::act)
                        .collect(Collectors.joining(", ")));
    }

    /** An act by its name, and behind a comma who asked for it. */
    private String act(String logged) {
        String[] parts = logged.split(", ", 2);
        String name =
                Act.ofSlug(parts[0])
                        .map(act -> texts.get("helpdesk.help.do." + act.slug()))
                        .orElse(parts[0]);
        return parts.length == 1 ? name : texts.of(KEY + "asked-by", name, parts[1]);
    }

    /** A document by its name, and the last characters of its number. */
    private String document(String logged) {
        String[] parts = logged.split(" ", 2);
        return Document.ofTag(parts[0])
                .filter(document -> parts.length == 2)
                .map(document -> texts.get("helpdesk.check.document." + document.tag()))
                .map(name -> texts.of(KEY + "document", name, parts[1]))
                .orElse(logged);
    }

    private String imported(ImportOutcome outcome) {
        return texts.of(
                KEY + "imported",
                outcome.fileName(),
                outcome.added(),
                outcome.changed(),
                outcome.leaving());
    }
}

package nl.tweestap.helpdesk.web;

import java.util.Locale;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.helpdesk.FindingPeople.Hit;

/** How far somebody is, at a glance. */
enum Standing {
    DONE("good", "done"),
    UNDER_WAY("warn", "clock"),
    ONE_WAY("warn", "warning"),
    NOT_BEGUN("plain", ""),
    LEFT("bad", "stop"),
    BLOCKED("bad", "lock");

    private final String tone;
    private final String icon;

    Standing(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static Standing of(Hit hit) {
        if (!hit.person().isActive()) {
            return LEFT;
        }
        if (hit.account().filter(Account::isBlocked).isPresent()) {
            return BLOCKED;
        }
        if (hit.isBusy()) {
            return UNDER_WAY;
        }
        if (hit.kinds().stream().noneMatch(Kind::isEveryday)) {
            return NOT_BEGUN;
        }
        return hit.kinds().size() > 1 ? DONE : ONE_WAY;
    }

    /** The end of a message key: {@code one-way}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The look of its badge. */
    String tone() {
        return tone;
    }

    String icon() {
        return icon;
    }
}

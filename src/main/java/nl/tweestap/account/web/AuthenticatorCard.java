package nl.tweestap.account.web;

import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.school.Reach.Objection;

/** An authenticator as its owner sees it. */
public final class AuthenticatorCard {

    private final Authenticator authenticator;
    private final boolean isDefault;
    private final String name;
    private final String since;
    private final String lastUsed;
    private Optional<Objection> objection = Optional.empty();

    AuthenticatorCard(Account account, Authenticator authenticator, DayWords days) {
        this.authenticator = authenticator;
        this.isDefault = account.defaultAuthenticator().equals(Optional.of(authenticator.id()));
        this.name = days.given(authenticator.name());
        this.since = days.date(authenticator.boundAt());
        this.lastUsed = authenticator.lastUsedAt().map(days::used).orElseGet(days::neverUsed);
    }

    /** The same, with why it cannot be used today. */
    AuthenticatorCard objectedTo(Optional<Objection> why) {
        objection = why;
        return this;
    }

    public String getId() {
        return authenticator.id();
    }

    public String getName() {
        return name;
    }

    /** The end of a message key: {@code app}, {@code phone}, {@code recovery-codes}. */
    public String getKind() {
        return authenticator.kind().slug();
    }

    public String getIcon() {
        return KindLook.icon(authenticator.kind());
    }

    /** The masked number of a phone; empty for the others. */
    public String getNumber() {
        return authenticator.maskedNumber().orElse("");
    }

    public String getSince() {
        return since;
    }

    /** Its last use in words, or that there was none: by this people know which one it is. */
    public String getLastUsed() {
        return lastUsed;
    }

    public boolean isDefault() {
        return isDefault;
    }

    public boolean isDefaultPossible() {
        return !isDefault && authenticator.kind().isEveryday() && objection.isEmpty();
    }

    /** Why it cannot be used today, as the end of a message key; empty text where it can. */
    public String getObjection() {
        return objection.map(Objection::slug).orElse("");
    }
}

package nl.tweestap.account.web;

import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Authenticator;

/** An authenticator as its owner sees it. */
public final class AuthenticatorCard {

    private final Authenticator authenticator;
    private final boolean isDefault;
    private final String name;
    private final String since;
    private final String lastUsed;

    AuthenticatorCard(Account account, Authenticator authenticator, DayWords days) {
        this.authenticator = authenticator;
        this.isDefault = account.defaultAuthenticator().equals(Optional.of(authenticator.id()));
        this.name = GivenName.in(days.locale(), authenticator.name());
        this.since = days.date(authenticator.boundAt());
        this.lastUsed = authenticator.lastUsedAt().map(days::used).orElseGet(days::neverUsed);
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
        return !isDefault && authenticator.kind().isEveryday();
    }
}

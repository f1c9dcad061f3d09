package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.LastWay;
import nl.tweestap.account.OwnChanges;
import nl.tweestap.account.OwnChanges.Answer;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.TypedText;

/** Renames or removes the authenticator in the address. */
@Named("changePage")
@RequestScoped
public class ChangePage extends FormPage {

    @Inject Owner owner;
    @Inject Authenticators authenticators;
    @Inject LastWay lastWay;
    @Inject OwnChanges changes;
    @Inject DayWords days;
    @Inject Told told;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;

    private static final String NAME = "name";

    private String name = "";
    private Optional<Authenticator> found = Optional.empty();

    /** Somebody else's authenticator, or none, is no page; a change wants a fresh second factor. */
    public void load() throws IOException {
        Optional<Authenticator> asked = authenticator();
        if (asked.isEmpty()) {
            response.notFound();
        } else if (refusedForms.isStaying()) {
            refusedForms.showAgain(this, Map.of(NAME, name));
        } else if (owner.isFreshOrLedAway()) {
            name = asked.get().name();
            refusedForms.take().ifPresent(this::showAgain);
        }
    }

    private void showAgain(RefusedForms.Refused before) {
        refuse(before.errors());
        name = before.typed().getOrDefault(NAME, name);
    }

    /** Found once in a request: another one may remove it while this page is being written. */
    private Optional<Authenticator> authenticator() {
        if (found.isEmpty()) {
            found =
                    address.get()
                            .segment(2)
                            .flatMap(id -> authenticators.find(owner.account().id(), id));
        }
        return found;
    }

    /** Gives it another name. */
    public void rename() throws IOException {
        String wish = TypedText.clean(name);
        if (wish.isEmpty()) {
            refuse(NAME, texts.get("account.rename.name-missing"));
        } else if (!Authenticator.isName(wish)) {
            refuse(NAME, texts.of("account.rename.name-long", Authenticator.MAX_NAME_LENGTH));
        } else if (authenticator().isPresent()) {
            goOn(changes.rename(owner.asOwner(), authenticator().get().id(), wish), Told.RENAMED);
        }
        if (isRefused()) {
            refusedForms.showAgain(this, Map.of(NAME, name));
        }
    }

    /** Unbinds it, unless it is the last one. */
    public void remove() throws IOException {
        if (authenticator().isPresent()) {
            goOn(changes.remove(owner.asOwner(), authenticator().get().id()), Told.REMOVED);
        }
        if (isRefused()) {
            refusedForms.showAgain(this, Map.of());
        }
    }

    private void goOn(Answer answer, String word) throws IOException {
        switch (answer) {
            case CHANGED -> told.lead(address.path("account"), word);
            case SECOND_FACTOR_WANTED -> owner.leadAway();
            case LAST_ONE -> refuse(texts.get("account.remove.last"));
        }
    }

    public AuthenticatorCard getCard() {
        return new AuthenticatorCard(owner.account(), authenticator().orElseThrow(), days);
    }

    /** Whether it has a number to be known by. */
    public boolean isNumbered() {
        return authenticator().flatMap(Authenticator::maskedNumber).isPresent();
    }

    /** What removing it means, as the end of a message key. */
    public String getConsequence() {
        if (!isRemovable()) {
            return "last";
        }
        return owner.account().isReachable() ? "explanation" : "explanation-untold";
    }

    /** Whether there would be another way left. */
    public boolean isRemovable() {
        return authenticator()
                .map(one -> lastWay.mayGo(owner.account().id(), one))
                .orElse(false);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.OwnChanges;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * For who lost a phone and came in with a recovery code: first the lost one off the account, then
 * the new one on it, then new codes. What is done is seen from what happened in this session.
 */
@Named("lostPhonePage")
@RequestScoped
public class LostPhonePage extends FormPage {

    private static final String LOST = "lost";
    private static final String[] NONE = {};

    @Inject Owner owner;
    @Inject Authenticators authenticators;
    @Inject OwnChanges changes;
    @Inject History history;
    @Inject DayWords days;
    @Inject Told told;
    @Inject RefusedForms refusedForms;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    private List<String> ticked = List.of();

    /** A change wants a fresh second factor, so the page that is about changes does. */
    public void load() throws IOException {
        if (!owner.isFreshOrLedAway()) {
            return;
        }
        List<String> lost = lost();
        if (refusedForms.isStaying()) {
            refusedForms.showAgain(this, Map.of(LOST, String.join(" ", lost)));
        } else if (request.getMethod().equals("POST")) {
            remove(lost);
        } else {
            refusedForms.take().ifPresent(this::showAgain);
        }
    }

    /** What was ticked of what can be; something else, or the same twice, is no ticking. */
    private List<String> lost() {
        Set<String> there =
                getCards().stream().map(AuthenticatorCard::getId).collect(Collectors.toSet());
        return Stream.of(Optional.ofNullable(request.getParameterValues(LOST)).orElse(NONE))
                .distinct()
                .filter(there::contains)
                .toList();
    }

    private void showAgain(RefusedForms.Refused before) {
        refuse(before.errors());
        ticked = List.of(before.typed().getOrDefault(LOST, "").split(" "));
    }

    /** Id of the form in which something can be ticked; empty text where nothing is left to. */
    public String getTickedForm() {
        return getCards().isEmpty() ? "" : "off";
    }

    /** For what was ticked before; else nothing: the attribute is left out then. */
    public @Nullable String ticked(String id) {
        return ticked.contains(id) ? "checked" : null;
    }

    private void remove(List<String> lost) throws IOException {
        if (lost.isEmpty()) {
            refuse(LOST, texts.get("account.lost.none-chosen"));
        }
        for (String id : lost) {
            switch (changes.removeLost(owner.asOwner(), id)) {
                case CHANGED -> {}
                case SECOND_FACTOR_WANTED -> {
                    owner.leadAway();
                    return;
                }
                case LAST_ONE -> refuse(LOST, texts.get("account.lost.last"));
            }
        }
        if (isRefused()) {
            refusedForms.showAgain(this, Map.of());
        } else {
            told.lead(address.path("account/lost-phone"), Told.REMOVED);
        }
    }

    /** What was there before this session: one of these is on the lost phone. */
    public List<AuthenticatorCard> getCards() {
        return everyday(one -> !isOfNow(one))
                .map(one -> new AuthenticatorCard(owner.account(), one, days))
                .toList();
    }

    private Stream<Authenticator> everyday(Predicate<Authenticator> wanted) {
        return authenticators.of(owner.account().id()).stream()
                .filter(one -> one.kind().isEveryday())
                .filter(wanted);
    }

    private boolean isOfNow(Authenticator one) {
        return one.boundAt().isAfter(owner.since());
    }

    /** Which of the three comes now, from 1; 4 when all are done. */
    private int now() {
        List<Boolean> done = List.of(isTakenOff(), isAdded(), isCodesMade());
        return done.contains(false) ? done.indexOf(false) + 1 : done.size() + 1;
    }

    /** For the one of the three that comes now; else nothing: the attribute is left out then. */
    public @Nullable String current(int step) {
        return step == now() ? "step" : null;
    }

    public boolean isOver() {
        return !isAllOfNow() && isTakenOff() && isAdded() && isCodesMade();
    }

    public boolean isNothingToDo() {
        return isAllOfNow() || isOver();
    }

    /** Whether all there is was added in this session: then nothing can be of an old phone. */
    public boolean isAllOfNow() {
        return isAdded()
                && getCards().isEmpty()
                && getCodes().equals("none")
                && !happened(Event.AUTHENTICATOR_REMOVED);
    }

    /** Whether something was taken off in this session, or there is nothing to take off. */
    public boolean isTakenOff() {
        return getCards().isEmpty() || happened(Event.AUTHENTICATOR_REMOVED);
    }

    private boolean happened(Event event) {
        Instant since = owner.since();
        return history.has(owner.account().id(), event, since);
    }

    public boolean isAdded() {
        return everyday(this::isOfNow).findAny().isPresent();
    }

    public boolean isCodesMade() {
        return codes().filter(this::isOfNow).isPresent();
    }

    /** What there was before this session, as the end of a message key. */
    public String getCodes() {
        if (happened(Event.RECOVERY_CODE_USED)) {
            return "used";
        }
        return codes().filter(set -> !isOfNow(set)).isPresent() ? "old" : "none";
    }

    /** Whether somebody without a phone can come in with one of them. */
    public boolean isCodeLeft() {
        return codes().filter(set -> set.unused() > 0).isPresent();
    }

    private Optional<RecoveryCodes> codes() {
        return authenticators.first(owner.account().id(), RecoveryCodes.class);
    }

    /** The look of the button of one of the three: only of the one that comes now the main one. */
    public String look(int step) {
        return step == now() ? "button" : "button button-second";
    }
}

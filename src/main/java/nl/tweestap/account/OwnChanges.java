package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.tweestap.database.TriedAgain;

/**
 * What owners change about their own authenticators. The right to do so is asked in the transaction
 * that makes the change: a page may have been open for an hour.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class OwnChanges {

    @Inject ChangeRight right;
    @Inject Accounts accounts;
    @Inject Binding binding;
    @Inject OtherSessions others;

    /**
     * Who changes something, in which session.
     *
     * @param token as it is now
     */
    public record Owner(Account account, String token, String browser) {

        Actor actor() {
            return new Actor(token, browser);
        }

        @Override
        public String toString() {
            return "Owner(" + account.id() + ")";
        }
    }

    /** What came of it. */
    public enum Answer {
        CHANGED,
        /** Nothing was changed; a second factor has to be proven first. */
        SECOND_FACTOR_WANTED,
        /** Nothing was changed; it is the last one to sign in with every day. */
        LAST_ONE
    }

    /**
     * Gives one of the owner's authenticators another name.
     *
     * @throws IllegalArgumentException when {@code name} is none
     */
    public Answer rename(Owner owner, String authenticatorId, String name) {
        if (!right.of(owner.token())) {
            return Answer.SECOND_FACTOR_WANTED;
        }
        binding.rename(owner.account(), authenticatorId, name, owner.browser());
        return Answer.CHANGED;
    }

    /** Unbinds one of the owner's authenticators, unless it is the last. */
    public Answer remove(Owner owner, String authenticatorId) {
        LockedAccount account = accounts.lock(owner.account().id());
        if (!right.of(owner.token())) {
            return Answer.SECOND_FACTOR_WANTED;
        }
        return binding.unbind(account, authenticatorId, owner.actor())
                ? Answer.CHANGED
                : Answer.LAST_ONE;
    }

    /**
     * Unbinds one that its owner has lost: the last one too, while a recovery code is left. Every
     * other session ends: whoever holds what was lost may be in one, and would bind something new.
     * Where it is gone already nothing ends.
     */
    public Answer removeLost(Owner owner, String authenticatorId) {
        LockedAccount account = accounts.lock(owner.account().id());
        if (!right.of(owner.token())) {
            return Answer.SECOND_FACTOR_WANTED;
        }
        if (!binding.isBound(account, authenticatorId)) {
            return Answer.CHANGED;
        }
        if (!binding.unbindLost(account, authenticatorId, owner.actor())) {
            return Answer.LAST_ONE;
        }
        others.end(account, owner.actor());
        return Answer.CHANGED;
    }

    /** Makes one of the owner's authenticators the one that is asked first. */
    public Answer chooseDefault(Owner owner, String authenticatorId) {
        LockedAccount account = accounts.lock(owner.account().id());
        if (!right.of(owner.token())) {
            return Answer.SECOND_FACTOR_WANTED;
        }
        binding.chooseDefault(account, authenticatorId, owner.browser());
        return Answer.CHANGED;
    }
}

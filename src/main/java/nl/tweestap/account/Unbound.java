package nl.tweestap.account;

/**
 * An authenticator is unbound: who keeps something of it lets go of that in the same transaction.
 */
public record Unbound(String authenticatorId) {}

package nl.tweestap.verifier;

/**
 * What counting an attempt comes to: a claim that may be judged; or the judgement at once, when
 * none was counted because there is a pause, or what was typed cannot be a code.
 */
public sealed interface Count permits Claim, Judgement {}

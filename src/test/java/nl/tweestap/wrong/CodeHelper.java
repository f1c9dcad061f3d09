package nl.tweestap.wrong;

/** A name that says nothing. */
final class CodeHelper {}

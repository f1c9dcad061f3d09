package nl.tweestap.wrong;

/** A page outside the rooms of pages. */
final class StrayPage {}

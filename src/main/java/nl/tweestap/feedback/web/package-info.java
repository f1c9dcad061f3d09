/**
 * “Did this work?”: the pages behind the buttons of a step, {@code
 * /{language}/{school}/feedback/{guide}/{device}/{step}}.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.feedback.web;

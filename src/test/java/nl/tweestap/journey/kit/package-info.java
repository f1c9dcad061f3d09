/**
 * What journeys are made of: the portal in a process of its own, people to walk through it, their
 * browsers and forms, and eyes that see what a person would see. No journey stands here, and
 * nothing here knows one.
 */
@NullMarked
package nl.tweestap.journey.kit;

import org.jspecify.annotations.NullMarked;

package nl.tweestap.search;

import nl.tweestap.guide.Device;

/**
 * Something that was found: a step, or a guide as a whole.
 *
 * @param title of the step or the guide
 * @param guide the guide's title; empty when the guide itself was found
 * @param number the step's; 0 for a guide
 * @param device the one the address is for
 * @param path where it stands
 * @param beginning the first words, plain
 */
public record Hit(
        String title, String guide, int number, Device device, String path, String beginning) {}

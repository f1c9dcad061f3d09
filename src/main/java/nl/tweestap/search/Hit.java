package nl.tweestap.search;

import java.util.Optional;
import nl.tweestap.guide.Device;

/**
 * Something that was found: a step, a guide as a whole, or what the landing page offers.
 *
 * @param title of the step or the guide
 * @param guide the guide's title; empty when it is no step that was found
 * @param number the step's; 0 for anything else
 * @param device the one the address is for; empty when it is no guide that was found
 * @param path where it stands
 * @param excerpt the line that was looked for, or the first words; plain
 */
public record Hit(
        String title,
        String guide,
        int number,
        Optional<Device> device,
        String path,
        String excerpt) {

    /** The same, with this line of it. */
    Hit showing(String line) {
        return new Hit(title, guide, number, device, path, line);
    }

    /** The device's tag; empty when it is no guide that was found. */
    public String deviceTag() {
        return device.map(Device::tag).orElse("");
    }
}

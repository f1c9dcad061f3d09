package nl.tweestap.guide.library;

import java.util.EnumMap;
import java.util.Map;
import nl.tweestap.content.YamlMap;
import nl.tweestap.guide.Device;

/**
 * Where an app is, per device: the right shop, for a button and a QR. It is content, because a
 * school that manages its phones may have a shop of its own.
 */
final class AppAddresses {

    static final String EXAMPLE = "app: {ios: \"https://…\", android: \"https://…\"}";

    private AppAddresses() {}

    static Map<Device, String> read(YamlMap yaml) {
        yaml.allow(Device.IOS.tag(), Device.ANDROID.tag());
        Map<Device, String> found = new EnumMap<>(Device.class);
        for (Device device : Device.values()) {
            yaml.text(device.tag()).ifPresent(address -> add(yaml, device, address, found));
        }
        return found;
    }

    private static void add(
            YamlMap yaml, Device device, String address, Map<Device, String> found) {
        if (address.startsWith("https://")) {
            found.put(device, address);
        } else {
            yaml.problem(device.tag(), "finding.shop", address);
        }
    }
}

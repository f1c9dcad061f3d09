package nl.tweestap.guide;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.YamlMap;

/**
 * Where an app is, per device: the right shop, for a button and a QR. It is content, because a
 * school that manages its phones may have a shop of its own.
 */
record AppAddresses(Map<Device, String> byDevice) {

    static final AppAddresses NONE = new AppAddresses(Map.of());

    AppAddresses {
        byDevice = Map.copyOf(byDevice);
    }

    static AppAddresses read(YamlMap yaml) {
        yaml.allow(Device.IOS.tag(), Device.ANDROID.tag());
        Map<Device, String> found = new EnumMap<>(Device.class);
        for (Device device : Device.values()) {
            yaml.text(device.tag()).ifPresent(address -> add(yaml, device, address, found));
        }
        return new AppAddresses(found);
    }

    private static void add(
            YamlMap yaml, Device device, String address, Map<Device, String> found) {
        if (address.startsWith("https://")) {
            found.put(device, address);
        } else {
            yaml.problem(
                    device.tag(),
                    "“" + address + "” is no address of a shop.",
                    "Write the whole address, https://…, of the page of the app.");
        }
    }

    Optional<String> of(Device device) {
        return Optional.ofNullable(byDevice.get(device));
    }
}

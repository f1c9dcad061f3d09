package nl.tweestap.guide;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the reader holds, as far as it changes the steps. */
public enum Device {
    IOS("ios", "iphone ipad apple"),
    ANDROID("android", "samsung google huawei"),
    /** No smartphone, or one with neither store. */
    OTHER("other", "nokia");

    private final String tag;
    private final String names;

    Device(String tag, String names) {
        this.tag = tag;
        this.names = names;
    }

    /** What people call it besides its tag, in small letters. */
    public Set<String> names() {
        return Set.of(names.split(" "));
    }

    /** The device that people call this. */
    public static Optional<Device> ofName(String name) {
        return Arrays.stream(values()).filter(one -> one.names().contains(name)).findFirst();
    }

    /** As it stands in an address and in the content. */
    public String tag() {
        return tag;
    }

    /** Its icon, among those that every page has. */
    public String icon() {
        return this == OTHER ? "call" : "phone-" + tag;
    }

    public static Optional<Device> ofTag(String tag) {
        return Arrays.stream(values()).filter(device -> device.tag.equals(tag)).findFirst();
    }

    /**
     * A guess from what the browser says of itself. An iPad says it is a Mac, so a guess it is.
     *
     * @param platform the {@code Sec-CH-UA-Platform} header, or nothing
     * @param userAgent the {@code User-Agent} header, or nothing
     * @return empty on a computer: nobody can see there which phone lies beside it
     */
    public static Optional<Device> guess(String platform, String userAgent) {
        if (platform.contains("Android") || userAgent.contains("Android")) {
            return Optional.of(ANDROID);
        }
        boolean isApple =
                platform.contains("iOS")
                        || userAgent.contains("iPhone")
                        || userAgent.contains("iPad")
                        || userAgent.contains("iPod");
        return isApple ? Optional.of(IOS) : Optional.empty();
    }
}

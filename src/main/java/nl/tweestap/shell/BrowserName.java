package nl.tweestap.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A browser and a system in words their owner knows: "Edge, Windows". A guess, for recognising
 * only.
 */
public final class BrowserName {

    /** The order matters: Edge says it is Chrome, and Chrome that it is Safari. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    /** Kept for a browser that is none of them, alone or before its system. */
    private static final String UNKNOWN = "?";

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** From the User-Agent header, which may be missing or anything at all. */
    public static String of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null ? UNKNOWN : of(agent);
    }

    static String of(String agent) {
        String browser = firstIn(BROWSERS, agent);
        String system = firstIn(SYSTEMS, agent);
        return system.equals(UNKNOWN) ? browser : browser + ", " + system;
    }

    /**
     * As a reader is told.
     *
     * @param kept what {@link #of} gave
     * @param unknown what a browser is called that nobody knows
     */
    public static String said(String kept, String unknown) {
        return isUnknown(kept) ? unknown + kept.substring(UNKNOWN.length()) : kept;
    }

    private static boolean isUnknown(String kept) {
        return kept.startsWith(UNKNOWN);
    }

    private static String firstIn(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }
}

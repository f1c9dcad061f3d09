package nl.tweestap;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which feature may import which: the table of ARCHITECTURE.md. What is not in it may not be. */
final class Arrows extends ArchCondition<JavaClass> {

    private static final String ROOT = "nl.tweestap";

    /** What everything may stand on, and what each of these stands on itself. */
    private static final Map<String, Set<String>> GROUND =
            Map.of(
                    "text", Set.of(),
                    "content", Set.of("text"),
                    "seal", Set.of(),
                    "qr", Set.of(),
                    "health", Set.of(),
                    "database", Set.of("health", "seal"),
                    "limit", Set.of("database"));

    private static final Map<String, Set<String>> FEATURES =
            Map.ofEntries(
                    Map.entry("authenticator", Set.of()),
                    Map.entry("school", Set.of("authenticator")),
                    Map.entry("shell", Set.of()),
                    Map.entry("guide", Set.of("authenticator", "school")),
                    Map.entry("search", Set.of("guide", "school")),
                    Map.entry("feedback", Set.of("guide", "school")),
                    Map.entry("teach", Set.of("guide", "school")),
                    Map.entry("register", Set.of()),
                    Map.entry("directory", Set.of("register")),
                    Map.entry("delivery", Set.of("authenticator")),
                    Map.entry("account", Set.of("authenticator", "delivery", "school")),
                    Map.entry("verifier", Set.of("account", "authenticator", "delivery", "school")),
                    Map.entry("editor", Set.of("feedback", "guide", "school", "teach")),
                    Map.entry(
                            "signin",
                            Set.of(
                                    "account",
                                    "authenticator",
                                    "directory",
                                    "register",
                                    "school",
                                    "verifier")),
                    Map.entry(
                            "enrolment", Set.of("account", "authenticator", "school", "verifier")),
                    Map.entry(
                            "helpdesk",
                            Set.of(
                                    "account",
                                    "authenticator",
                                    "delivery",
                                    "directory",
                                    "enrolment",
                                    "register",
                                    "school",
                                    "verifier")));

    /**
     * Within a feature that has rooms besides its web: which room may import which, its own values
     * ("") included. Others know the values only.
     */
    private static final Map<String, Map<String, Set<String>>> ROOMS =
            Map.of(
                    "guide",
                    Map.of(
                            "",
                            Set.of(),
                            "library",
                            Set.of(""),
                            "composing",
                            Set.of("", "library"),
                            "web",
                            Set.of("")));

    Arrows() {
        super("keep to the arrows");
    }

    /** A class's feature, and the rooms within it: {@code delivery} and {@code recorded.web}. */
    private record Place(String feature, String room) {

        static Place of(JavaClass type) {
            String name = type.getPackageName();
            String below = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
            int dot = below.indexOf('.');
            return dot < 0
                    ? new Place(below, "")
                    : new Place(below.substring(0, dot), below.substring(dot + 1));
        }

        boolean isWeb() {
            return room.equals("web") || room.endsWith(".web");
        }

        /** Whether the walls inside the other's feature let this place in. */
        boolean mayEnter(Place other) {
            Map<String, Set<String>> rooms = ROOMS.getOrDefault(other.feature, Map.of());
            if (rooms.isEmpty() || equals(other)) {
                return true;
            }
            return feature.equals(other.feature)
                    ? rooms.getOrDefault(room, Set.of()).contains(other.room)
                    : other.room.isEmpty();
        }

        Set<String> mayImport() {
            if (GROUND.containsKey(feature)) {
                return GROUND.get(feature);
            }
            Set<String> allowed = new HashSet<>(FEATURES.getOrDefault(feature, Set.of()));
            allowed.addAll(GROUND.keySet());
            if (isWeb()) {
                allowed.add("shell");
            }
            if (Set.of("enrolment", "helpdesk").contains(feature) && isWeb()) {
                allowed.add("guide");
            }
            return allowed;
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Place from = Place.of(type);
        if (from.feature().isEmpty()) {
            return;
        }
        if (!GROUND.containsKey(from.feature()) && !FEATURES.containsKey(from.feature())) {
            events.add(SimpleConditionEvent.violated(type, from + " is not in the table"));
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (dependency.getTargetClass().getPackageName().startsWith(ROOT)) {
                check(from, dependency, events);
            }
        }
    }

    private static void check(Place from, Dependency dependency, ConditionEvents events) {
        Place to = Place.of(dependency.getTargetClass());
        boolean isOwn = from.feature().equals(to.feature());
        boolean isDown = isOwn || from.mayImport().contains(to.feature());
        boolean isShown = from.mayEnter(to);
        boolean isFromWeb = !to.isWeb() || from.isWeb();
        if (!isDown || !isShown || !isFromWeb) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
    }
}

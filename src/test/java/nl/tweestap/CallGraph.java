package nl.tweestap;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who calls whom in the portal, read from its classes. */
final class CallGraph {

    private CallGraph() {}

    /** The only method of this name in a class of the portal. */
    static JavaCodeUnit method(String type, String name) {
        List<JavaCodeUnit> found =
                PortalClasses.ALL.get("nl.tweestap." + type).getCodeUnits().stream()
                        .filter(one -> one.getName().equals(name))
                        .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(type + "." + name + ": " + found);
        }
        return found.get(0);
    }

    /** What a method calls itself, in the portal. */
    private static Stream<JavaCodeUnit> called(JavaCodeUnit from) {
        return from.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(unit -> unit.getOwner().getPackageName().startsWith("nl.tweestap"));
    }

    /** Each method that can be reached, and the one it was reached from first: the nearest. */
    private static Map<JavaCodeUnit, JavaCodeUnit> reached(JavaCodeUnit start) {
        Map<JavaCodeUnit, JavaCodeUnit> from = new HashMap<>(Map.of(start, start));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            JavaCodeUnit here = next.remove();
            called(here).filter(there -> from.putIfAbsent(there, here) == null).forEach(next::add);
        }
        return from;
    }

    /** The types that are met on the shortest way, both ends included; empty when there is none. */
    static List<String> walk(JavaCodeUnit start, JavaCodeUnit end) {
        Map<JavaCodeUnit, JavaCodeUnit> from = reached(start);
        if (!from.containsKey(end)) {
            return List.of();
        }
        List<String> types = new ArrayList<>();
        for (JavaCodeUnit here = end;
                !here.equals(start);
                here = Objects.requireNonNull(from.get(here))) {
            types.add(here.getOwner().getSimpleName());
        }
        types.add(start.getOwner().getSimpleName());
        Collections.reverse(types);
        return types.stream().distinct().toList();
    }

    /** The methods on any way from a start that call this one themselves. */
    static Set<String> callersOf(JavaCodeUnit called, JavaCodeUnit start) {
        return reached(start).keySet().stream()
                .filter(unit -> called(unit).anyMatch(called::equals))
                .map(JavaCodeUnit::getFullName)
                .collect(Collectors.toSet());
    }
}

package nl.tweestap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** A package-info with {@code @NullMarked}. */
final class PackageContract extends ArchCondition<JavaClass> {

    PackageContract() {
        super("be in a package with a package-info that says @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not"));
        }
    }
}

package nl.tweestap.journey.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** What a feature is for, walked once: runs in {@code mvn verify -Dquick} too. */
@Tag("quick")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Quick {

    /** The features that are walked through, by the names of their packages. */
    String[] value();
}

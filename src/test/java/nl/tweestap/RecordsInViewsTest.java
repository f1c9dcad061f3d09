package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.junit.jupiter.api.Test;

/**
 * No record has a getter: of a record, expression language 6 knows the components and nothing else,
 * and 5 knows no component. Views call its methods, which both do.
 */
class RecordsInViewsTest {

    @Test
    void no_record_has_a_getter() {
        assertThat(
                        PortalClasses.ALL.stream()
                                .filter(JavaClass::isRecord)
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.getName().matches("get[A-Z].*"))
                                .map(JavaMethod::getFullName))
                .isEmpty();
    }
}

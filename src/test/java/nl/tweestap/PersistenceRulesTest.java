package nl.tweestap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the database begins and ends. */
class PersistenceRulesTest {

    /** Collections whose name is no plural, one of its own kind, or that of a part. */
    private static final Set<String> COLLECTIVE =
            Set.of("History", "Desk", "Passes", "EndedSessions");

    private static final DescribedPredicate<JavaClass> ROWS_AND_REPOSITORIES =
            describe(
                    "rows and the plural repositories beside them",
                    type ->
                            isRow(type)
                                    || type.getEnclosingClass()
                                            .map(outer -> isRow(outer))
                                            .orElse(false)
                                    || isRepository(type));

    private static boolean isRow(JavaClass type) {
        return type.getSimpleName().endsWith("Row");
    }

    private static boolean isRepository(JavaClass type) {
        String name = type.getSimpleName();
        return COLLECTIVE.contains(name) || isPlural(type) || name.startsWith(OnceOnlyRules.NAME);
    }

    /** A row's name in the plural, the row standing beside it. */
    private static boolean isPlural(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(PersistenceRulesTest::isRow)
                .map(row -> row.getSimpleName().replaceFirst("Row$", "s"))
                .anyMatch(type.getSimpleName()::equals);
    }

    private static final DescribedPredicate<JavaClass> JPA =
            resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..")
                    .and(
                            describe(
                                    "other than its exception",
                                    type -> !type.isEquivalentTo(PersistenceException.class)));

    static final ArchRule JPA_PLACES =
            noClasses()
                    .that(DescribedPredicate.not(ROWS_AND_REPOSITORIES))
                    .and()
                    .resideOutsideOfPackage("nl.tweestap.database..")
                    .should()
                    .dependOnClassesThat(JPA)
                    .because("the world sees records, which cannot change under its hands");

    @Test
    void jpa_stays_in_rows_and_repositories() {
        JPA_PLACES.check(PortalClasses.ALL);
    }

    static final ArchRule HIDDEN_ROWS =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveSimpleNameEndingWith("Row")
                    .andShould()
                    .bePackagePrivate()
                    .because("a row that is passed around is written to by surprise");

    @Test
    void rows_are_hidden() {
        HIDDEN_ROWS.check(PortalClasses.ALL);
    }

    static final ArchRule OPEN_FIELDS =
            fields().that()
                    .haveRawType(EntityManager.class)
                    .should()
                    .bePackagePrivate()
                    .because("persistence tests run without a container and set the field");

    @Test
    void entity_managers_can_be_set_by_tests() {
        OPEN_FIELDS.check(PortalClasses.ALL);
    }

    static final ArchRule NO_TRANSACTIONAL_PAGES =
            noClasses()
                    .that()
                    .resideInAnyPackage("nl.tweestap..web..", "nl.tweestap.shell..")
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .because("what belongs together in one transaction is decided by a use case");

    @Test
    void transactions_are_not_the_pages_business() {
        NO_TRANSACTIONAL_PAGES.check(PortalClasses.ALL);
    }

    static final ArchRule NO_TRANSACTIONAL_METHODS =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage("nl.tweestap..web..", "nl.tweestap.shell..")
                    .should()
                    .notBeAnnotatedWith(Transactional.class)
                    .because("what belongs together in one transaction is decided by a use case");

    @Test
    void pages_do_not_begin_transactions() {
        NO_TRANSACTIONAL_METHODS.check(PortalClasses.ALL);
    }
}

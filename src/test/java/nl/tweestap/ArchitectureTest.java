package nl.tweestap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import nl.tweestap.directory.Person;
import nl.tweestap.shell.Roles;
import org.junit.jupiter.api.Test;

/** The rules of the house. None is ever ignored: it is kept, or removed with a reason. */
class ArchitectureTest {

    static final ArchRule ARROWS =
            classes()
                    .should(new Arrows())
                    .because("a feature is understood, changed and deleted by itself");

    @Test
    void arrows_point_down() {
        ARROWS.check(PortalClasses.ALL);
    }

    static final ArchRule NO_CYCLES =
            slices().matching("nl.tweestap.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("of two packages that need each other neither can be read first");

    @Test
    void there_are_no_cycles() {
        NO_CYCLES.check(PortalClasses.ALL);
    }

    static final ArchRule EDGE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("nl.tweestap.shell..", "nl.tweestap..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.faces..",
                            "jakarta.servlet..",
                            "jakarta.el..",
                            "org.primefaces..")
                    .because("rules and use cases must run, and be tested, without a server");

    @Test
    void faces_and_servlets_stay_at_the_edge() {
        EDGE.check(PortalClasses.ALL);
    }

    static final ArchRule PLAIN =
            classes()
                    .that()
                    .resideInAPackage("nl.tweestap.authenticator..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "nl.tweestap.authenticator..",
                            "nl.tweestap.text..",
                            "java..",
                            "javax.crypto..",
                            "org.jspecify..")
                    .because("what decides who gets in is read by people who know no framework");

    @Test
    void authenticator_is_plain_java() {
        PLAIN.check(PortalClasses.ALL);
    }

    static final ArchRule NAMES =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Dto)")
                    .because("such a name fits every class, so it says nothing about this one");

    @Test
    void names_say_what_a_class_is() {
        NAMES.check(PortalClasses.ALL);
    }

    static final ArchRule PAGES =
            classes()
                    .that(simpleNameEndingWith("Page"))
                    .should()
                    .resideInAnyPackage("nl.tweestap..web..", "nl.tweestap.shell..")
                    .because("a page is what a reader sees, and nothing else");

    @Test
    void pages_live_in_web() {
        PAGES.check(PortalClasses.ALL);
    }

    static final ArchRule ADAPTERS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "nl.tweestap", "nl.tweestap.directory.*..", "nl.tweestap.delivery.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("nl.tweestap.directory.*..", "nl.tweestap.delivery.*..")
                    .because("a school swaps its directory and its gateways without touching us");

    @Test
    void only_the_wiring_knows_adapters() {
        ADAPTERS.check(PortalClasses.ALL);
    }

    static final ArchRule WIRING =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.tweestap")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.tweestap")
                    .because("it stands on everything, so nothing can stand on it");

    @Test
    void nobody_knows_the_wiring() {
        WIRING.check(PortalClasses.ALL);
    }

    static final ArchRule DOOR =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "nl.tweestap", "nl.tweestap.directory..", "nl.tweestap.shell")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Person.Role.class, Roles.class)
                    .because("a page that judges roles can forget to; a place says them");

    @Test
    void roles_are_judged_at_the_door() {
        DOOR.check(PortalClasses.ALL);
    }

    static final ArchRule CONTRACTS =
            classes()
                    .should(new PackageContract())
                    .because("a reader starts at the package, and the compiler looks for nulls");

    @Test
    void every_package_states_its_contract() {
        CONTRACTS.check(PortalClasses.ALL);
    }
}

package nl.tweestap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import nl.tweestap.account.Binding;
import org.junit.jupiter.api.Test;

/** Nothing is bound but where the proof before a first binding is asked for (decision 33). */
class FirstBindingRulesTest {

    @Test
    void only_the_transaction_that_proves_binds() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("ProvingInTransaction")
                .should()
                .callMethodWhere(
                        Predicates.target(
                                        HasOwner.Predicates.With.owner(
                                                HasName.Predicates.name(Binding.class.getName())))
                                .and(
                                        Predicates.target(
                                                HasName.Predicates.nameMatching("bind|bindCodes"))))
                .because("the proof is asked for there, under the lock of the account")
                .check(PortalClasses.ALL);
    }
}

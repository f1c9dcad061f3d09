package nl.tweestap.database;

import nl.tweestap.account.History;
import nl.tweestap.classroom.ClassProof;
import nl.tweestap.delivery.Outbox;
import nl.tweestap.delivery.recorded.RecordedGateway;
import nl.tweestap.directory.csv.CsvImport;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.feedback.Feedback;
import nl.tweestap.helpdesk.FindingPeople;
import nl.tweestap.helpdesk.FindingPeopleInTransaction;
import nl.tweestap.helpdesk.check.Evidences;
import nl.tweestap.helpdesk.help.Helping;
import nl.tweestap.helpdesk.importing.Importing;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.ticket.Ticketing;
import nl.tweestap.helpdesk.ticket.Tickets;
import nl.tweestap.limit.Limiter;
import nl.tweestap.register.Register;
import nl.tweestap.register.search.IndexFollowing;
import nl.tweestap.register.search.NamedSearch;
import nl.tweestap.school.Schools;
import nl.tweestap.school.framing.FrameCounts;
import nl.tweestap.signin.SecondFactor;
import nl.tweestap.signin.SecondFactorInTransaction;
import nl.tweestap.signin.SignIn;
import nl.tweestap.teach.KeptLinks;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.app.AppVerifier;
import nl.tweestap.verifier.pass.PassVerifier;
import nl.tweestap.verifier.recovery.RecoveryCodeVerifier;
import nl.tweestap.verifier.sentcode.CodeSending;
import org.jboss.weld.environment.se.Weld;

/** The beans of the rooms that have rows, and of who uses them. */
final class RoomsUnderTest {

    private RoomsUnderTest() {}

    /** Of rooms that have more than the database. */
    private static final Class<?>[] ALONE = {
        SignIn.class,
        SecondFactor.class,
        SecondFactorInTransaction.class,
        KeptLinks.class,
        FindingPeople.class,
        FindingPeopleInTransaction.class,
        Tickets.class,
        Ticketing.class,
        NamedSearch.class,
        IndexFollowing.class,
        UnhurriedCommit.class
    };

    static Weld beans(String name) {
        return new Weld(name)
                .disableDiscovery()
                .addPackages(false, ClassProof.class, CsvImport.class)
                .addPackages(
                        false,
                        History.class,
                        Limiter.class,
                        AttemptLimit.class,
                        AppVerifier.class,
                        CodeSending.class,
                        RecoveryCodeVerifier.class,
                        PassVerifier.class,
                        Outbox.class,
                        RecordedGateway.class,
                        Feedback.class,
                        FrameCounts.class,
                        Enrolments.class,
                        ActionLog.class,
                        Helping.class,
                        Importing.class,
                        Evidences.class,
                        Schools.class,
                        Register.class)
                .addBeanClasses(TestBeans.class, MutableClock.class, RawQueries.class)
                .addBeanClasses(ALONE)
                .addBeanClasses(interceptors());
    }

    private static Class<?>[] interceptors() {
        return new Class<?>[] {
            TryingAgain.class,
            TransactionalInterceptor.Required.class,
            TransactionalInterceptor.RequiresNew.class,
            TransactionalInterceptor.Mandatory.class
        };
    }
}

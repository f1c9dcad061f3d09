package nl.tweestap.journey;

import java.util.Arrays;
import java.util.List;
import nl.tweestap.enrolment.Step;

/** What {@link AxeJourney} looks at; {@link AxePagesTest} holds it against what is declared. */
final class AxePages {

    /** Of the portal itself. */
    static final List<String> OF_PORTAL = List.of("/", "/outbox");

    /** What is said where something went wrong. */
    static final String PROBLEM = "/problem";

    /** Of a school, behind its landing page. */
    static final List<String> OPEN =
            List.of("", "sign-in", "sign-out", "sign-out/done", "example", "call-check");

    /** Of the wizard. */
    static final List<String> STEPS = Arrays.stream(Step.values()).map(Step::slug).toList();

    /** Between the password and the wizard. */
    static final String MORE_INFORMATION = "sign-in/more-information";

    /** Of the second factor: first those that name an authenticator. */
    static final List<String> SECOND_FACTOR =
            List.of(
                    "sign-in/verify/app/{app}",
                    "sign-in/verify/phone/{phone}",
                    "sign-in/verify/ways",
                    "sign-in/verify/recovery-code");

    /** Of an account. */
    static final List<String> ACCOUNT =
            List.of(
                    "account",
                    "account/lost-phone",
                    "account/rename/{authenticator}",
                    "account/remove/{authenticator}");

    /** For who cannot sign in, and where an owner objects. */
    static final List<String> WITHOUT_A_PHONE =
            List.of(
                    "lost-phone",
                    "lost-phone/{turn}",
                    "lost-phone/ticket/{ticket}",
                    "sign-in/blocked",
                    "sign-in/verify/pass",
                    "not-me",
                    "not-me/{token}");

    /** Of the helpdesk. */
    static final List<String> DESK =
            List.of(
                    "helpdesk",
                    "helpdesk/{person}",
                    "helpdesk/{person}/check",
                    "helpdesk/{person}/help/{act}/{page}",
                    "helpdesk/agree",
                    "helpdesk/log",
                    "helpdesk/overview");

    /** Of who keeps the register. */
    static final List<String> IMPORT = List.of("helpdesk/import/{import-step}");

    /** For teachers, and for who chooses a way. */
    static final List<String> TEACH =
            List.of("teach", "teach/poster", "which-way", "which-way/{answers}");

    /** Of a class that begins together. */
    static final List<String> CLASS =
            List.of(
                    "class",
                    "class/{window}",
                    "class/{window}/board",
                    "slips/{window}",
                    "enrol/proof");

    private AxePages() {}
}

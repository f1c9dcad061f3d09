/**
 * The pages of the wizard: one address, one view and at most one bean a step.
 *
 * <p>The view is stateless and the server decides the step: {@link
 * nl.tweestap.enrolment.web.WizardPage} holds the form that came in against the enrolment in the
 * database. Without JavaScript each button is an ordinary form; with it, PrimeFaces' wizard loads
 * the next step into the page.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.enrolment.web;

/**
 * What every page shares: its address, its language, who is looking, the headers, the limits on a
 * request, the errors.
 *
 * <ul>
 *   <li>R1 The address decides the page. Features answer for their own addresses ({@link
 *       nl.tweestap.shell.Places}); {@link nl.tweestap.shell.AddressFilter} forwards, and is the
 *       one place that judges who may enter: what must have been done, and with which role at the
 *       school.
 *   <li>R2 Every answer carries the security headers, errors and static files included.
 *   <li>R3 An unsafe request comes from our own pages, or it is refused.
 *   <li>R4 Nobody ever sees a stack trace, and a database that is away is told as that.
 *   <li>R5 Faces hears of a request what our own pages ask, and no more.
 * </ul>
 *
 * <p>Not here: what a school is, how somebody signs in, who has a role, any word of a feature.
 * There is no HTTP session: views are stateless and the visitor is recognised by a token of our
 * own.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.shell;

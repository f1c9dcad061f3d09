/**
 * Who people are and whether a password is theirs.
 *
 * <ul>
 *   <li>R1 A wrong password and an unknown name take the same work and give the same answer.
 *   <li>R2 Hashing is bounded: too many at once get a busy answer, not an exhausted server.
 * </ul>
 *
 * <p>{@link nl.tweestap.directory.Directory} is the port. Not here: choosing or changing passwords;
 * a school does that where it always did.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.directory;

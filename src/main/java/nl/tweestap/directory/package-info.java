/**
 * Who people are and whether a password is theirs.
 *
 * <ul>
 *   <li>R1 A wrong password and an unknown name take the same work and give the same answer.
 *   <li>R2 Hashing is bounded: too many at once get a busy answer, not an exhausted server.
 *   <li>R3 Each school has its own directory, which answers for no other school.
 *   <li>R4 Everybody can be found, also who never signed in; a directory that cannot, says so.
 *   <li>R5 While a directory does not answer, nobody has a role.
 *   <li>R6 What it says of somebody fits what the portal keeps; who cannot be kept is nobody.
 *   <li>R7 No directory, and one that is out of order, are told apart from a wrong password.
 * </ul>
 *
 * <p>{@link nl.tweestap.directory.Directory} is the port, {@link nl.tweestap.directory.Directories}
 * the way to a school's own. Not here: choosing or changing passwords; a school does that where it
 * always did. Nor who may look for whom.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.directory;

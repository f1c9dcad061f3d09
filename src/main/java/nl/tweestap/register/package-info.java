/**
 * Everybody a school has, also who never signed in.
 *
 * <ul>
 *   <li>R1 A person belongs to one school and is found there only.
 *   <li>R2 Who left stays, marked so, and can be found; nobody is thrown away by an import.
 * </ul>
 *
 * <p>Not here: passwords and roles (the directory has them), ways to sign in (the account has
 * them), and who may look.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.register;

/**
 * The pages of signing in. A page holds form fields, calls {@link nl.tweestap.signin.SignIn}, and
 * leads on.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.signin.web;

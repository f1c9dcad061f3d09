/** The account page, and how a visitor is recognised on every request. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.account.web;

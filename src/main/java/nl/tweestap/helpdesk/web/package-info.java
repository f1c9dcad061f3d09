/** The pages of the helpdesk, at {@code /{language}/{school}/helpdesk}. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk.web;

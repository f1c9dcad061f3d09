/** The editors' overview at {@code /{language}/{school}/editor}. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.editor.web;

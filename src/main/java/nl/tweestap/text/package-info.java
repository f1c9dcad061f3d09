/**
 * Words of our own, by key and language; the languages we write in; and what people type, as they
 * see it.
 *
 * <p>Ground: everything may use it, it uses nothing. Words of the guides are not here but in {@code
 * content/}.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.text;

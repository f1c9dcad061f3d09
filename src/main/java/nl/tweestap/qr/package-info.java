/**
 * QR codes as drawings.
 *
 * <p>Ground: guides, wizard and handouts draw with it. It does not know what is in a code.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.qr;

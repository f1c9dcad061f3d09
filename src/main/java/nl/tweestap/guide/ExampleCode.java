package nl.tweestap.guide;

import nl.tweestap.qr.QrCode;

/**
 * The QR code in a picture. It is real, so that it looks real, but holds no secret: who scans it
 * comes to a page that says this was the example. It can be read through the banner across it.
 *
 * @param address the page it leads to: {@code https://…/nl/rpo/example}
 */
public record ExampleCode(String address) {

    /** A picture of it, with its quiet zone. */
    public String svg() {
        return QrCode.toBeCovered(address).svg("xmlns=\"http://www.w3.org/2000/svg\"");
    }
}

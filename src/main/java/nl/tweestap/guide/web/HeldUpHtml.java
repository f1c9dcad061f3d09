package nl.tweestap.guide.web;

import java.util.List;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Where;

/** A phone before a computer that shows what its camera sees: one image, with one name. */
final class HeldUpHtml {

    private final PictureHtml html;

    HeldUpHtml(PictureHtml html) {
        this.html = html;
    }

    String of(Picture phone) {
        return "<div class=\"held-up\""
                + PictureHtml.name(phone)
                + ">"
                + html.part(computer(phone))
                + html.part(phone)
                + "</div>";
    }

    private static Picture computer(Picture phone) {
        List<Picture.Drawn> seen =
                phone.elements().stream()
                        .filter(element -> element.code().isPresent())
                        .map(HeldUpHtml::seen)
                        .toList();
        return new Picture(Where.COMPUTER, "browser", false, "", 0, Pointing.LOOK, seen, "", "");
    }

    private static Picture.Drawn seen(Picture.Drawn camera) {
        return new Picture.Drawn(
                "qr", "", "", "", "", false, 0, Pointing.LOOK, camera.code(), camera.value());
    }
}

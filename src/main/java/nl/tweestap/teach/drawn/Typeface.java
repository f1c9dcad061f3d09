package nl.tweestap.teach.drawn;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face of letters that we bring along, drawn from its outlines. The fonts of the machine are not
 * asked: a bare server has none, and Java's own way to a font fails there even for one of ours.
 */
final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;
    private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

    private record Glyph(Path2D outline, int width) {}

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Reads one of ours.
     *
     * @param name of the file, beside this feature's classes
     */
    static Typeface read(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream("/nl/tweestap/teach/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("No such face: " + name);
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether it has a letter for each of the text: one script of many it has not. */
    boolean canWrite(String text) {
        return text.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }

    /** How wide a line is, in pixels. */
    float width(String text, float size) {
        int units = text.codePoints().map(letter -> glyph(letter).width()).sum();
        return units * size / unitsPerEm;
    }

    /** A line as a shape, with its left end at this place of its ground line. */
    Shape line(String text, float size, float left, float ground) {
        AffineTransform place = AffineTransform.getTranslateInstance(left, ground);
        place.scale(size / unitsPerEm, -size / unitsPerEm);
        Path2D line = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (int letter : text.codePoints().toArray()) {
            Glyph glyph = glyph(letter);
            line.append(glyph.outline().getPathIterator(place), false);
            place.translate(glyph.width(), 0);
        }
        return line;
    }

    private Glyph glyph(int letter) {
        return known.computeIfAbsent(glyphs.getGlyphId(letter), this::read);
    }

    private synchronized Glyph read(int id) {
        try {
            if (id == 0) {
                return new Glyph(new Path2D.Float(), 0);
            }
            var outline = font.getGlyph().getGlyph(id);
            return new Glyph(
                    outline == null ? new Path2D.Float() : outline.getPath(),
                    font.getAdvanceWidth(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

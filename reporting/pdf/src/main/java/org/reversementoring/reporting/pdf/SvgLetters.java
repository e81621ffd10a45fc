package org.reversementoring.reporting.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of a line of text. */
final class SvgLetters {

    private SvgLetters() {}

    /**
     * A line of text.
     *
     * @param anchor which part of the line is at {@code x}: start, middle or end
     */
    static Shape of(PdfFonts fonts, String text, double x, double y, double size, String anchor) {
        Path2D.Double line = new Path2D.Double();
        double width = 0;
        try {
            for (int point : fonts.drawable(text).codePoints().toArray()) {
                TrueTypeFont font = fonts.face(point);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
                double scale = size / font.getUnitsPerEm();
                GlyphData outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    // Fonts count upwards, drawings downwards.
                    line.append(
                            new AffineTransform(scale, 0, 0, -scale, width, 0)
                                    .createTransformedShape(outline.getPath()),
                            false);
                }
                width += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("font must be readable", e);
        }
        double before = anchor.equals("start")
                ? 0
                : anchor.equals("middle") ? width / 2 : anchor.equals("end") ? width : unknown();
        return AffineTransform.getTranslateInstance(x - before, y).createTransformedShape(line);
    }

    private static double unknown() {
        throw new UnknownShapeException();
    }
}

package org.reversementoring.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that go into a PDF, and what they can draw. Read once and never changed. */
final class PdfFonts {

    /** The family of digests and codes. */
    static final String FIXED = "Liberation Mono";

    private static final int BOX = 0x25A1;
    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final String SANS = "Liberation Sans";

    private final List<Face> faces;

    private PdfFonts(List<Face> faces) {
        this.faces = List.copyOf(faces);
    }

    /** The fonts that come along: Liberation, and DejaVu for Arabic letters and signs that Liberation does not have. */
    static PdfFonts shipped() {
        try {
            return new PdfFonts(List.of(
                    Face.of(SANS, REGULAR, resource("liberation/LiberationSans-Regular.ttf")),
                    Face.of(SANS, BOLD, resource("liberation/LiberationSans-Bold.ttf")),
                    Face.of(FIXED, REGULAR, resource("liberation/LiberationMono-Regular.ttf")),
                    Face.of("DejaVu Sans", REGULAR, resource("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"))));
        } catch (IOException e) {
            throw new UncheckedIOException("PDF: the fonts must be readable", e);
        }
    }

    /** These and one more, which is used for what they cannot draw. */
    PdfFonts and(byte[] file) {
        try (PDDocument trial = new PDDocument()) {
            PDType0Font.load(trial, new ByteArrayInputStream(file));
            List<Face> more = new ArrayList<>(faces);
            more.add(Face.of("Added " + faces.size(), REGULAR, file));
            return new PdfFonts(more);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("font: must be a TrueType font with outlines that may be embedded", e);
        }
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream file = PdfFonts.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IOException("font must be on the class path: " + path);
            }
            return file.readAllBytes();
        }
    }

    void addTo(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.file), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    /** The families of running text as CSS writes them, the first choice first. */
    String families() {
        return faces.stream()
                .map(face -> face.family)
                .filter(family -> !family.equals(FIXED))
                .distinct()
                .map(family -> '"' + family + '"')
                .collect(Collectors.joining(", "));
    }

    /**
     * The text with a box for each character that no font has, and without characters that are never drawn. A text of nothing but these is
     * a box, too: a place that has a text must not be empty.
     */
    String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> drawn.appendCodePoint(Character.isWhitespace(point) || has(point) ? point : BOX));
        return drawn.toString().isBlank() && !text.isBlank() ? Character.toString(BOX) : drawn.toString();
    }

    /** The face that draws a character: the first regular one that has it, or else the first. */
    TrueTypeFont face(int point) {
        return faces.stream()
                .filter(face -> face.weight == REGULAR && face.glyphs.getGlyphId(point) != 0)
                .findFirst()
                .orElse(faces.get(0))
                .font;
    }

    private boolean has(int point) {
        return faces.stream()
                .filter(face -> face.weight == REGULAR && !face.family.equals(FIXED))
                .anyMatch(face -> face.glyphs.getGlyphId(point) != 0);
    }

    /** One file. */
    private static final class Face {
        private final String family;
        private final int weight;
        private final byte[] file;
        private final TrueTypeFont font;
        private final CmapLookup glyphs;

        private Face(String family, int weight, byte[] file, TrueTypeFont font) throws IOException {
            this.family = family;
            this.weight = weight;
            this.file = file;
            this.font = font;
            this.glyphs = font.getUnicodeCmapLookup();
        }

        static Face of(String family, int weight, byte[] file) throws IOException {
            return new Face(family, weight, file, new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }
}

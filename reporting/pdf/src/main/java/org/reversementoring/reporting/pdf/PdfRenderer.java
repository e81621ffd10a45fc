package org.reversementoring.reporting.pdf;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.ReportPage;
import org.reversementoring.reporting.render.Renderers;

/**
 * Writes documents as PDF/UA-1: tagged, with title, language and outline, readable by a screen reader, two A4 pages for a report.
 *
 * <p>Laws: the same document gives the same bytes; nothing but the document is in them, neither a date nor a name; no file and no
 * connection is opened; what a document says is never logged.
 *
 * <p>A character that no font has is drawn as a box (U+25A1). The fonts that come along cover Latin,
 * Greek, Cyrillic, Hebrew and Arabic letters; {@link #withFont} adds more.
 * Links are printed as text. Safe for use by many threads; fonts are read once, so keep it.
 */
public final class PdfRenderer {

    private final PdfFonts fonts;

    private PdfRenderer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** A renderer with the fonts that come along. */
    public static PdfRenderer create() {
        return new PdfRenderer(PdfFonts.shipped());
    }

    /**
     * This renderer with one more font, for letters that the fonts so far do not have, for instance Chinese ones.
     *
     * @param file a TrueType font with outlines; its licence must allow embedding
     * @throws IllegalArgumentException if it is no such font
     */
    public PdfRenderer withFont(byte[] file) {
        return new PdfRenderer(fonts.and(file.clone()));
    }

    /**
     * The document as PDF.
     *
     * @throws IllegalArgumentException if a drawing in it has a shape that cannot be drawn; the message does not repeat the drawing
     */
    public byte[] render(Document document) {
        return set(Renderers.html().render(document), true);
    }

    /** A page of our HTML writer as PDF. */
    byte[] set(String html, boolean tagged) {
        return PdfLogging.quietly(() -> {
            try {
                return bytes(new PdfPage(html, fonts), tagged);
            } catch (IOException | RuntimeException e) {
                // The message of a library may repeat what the document says, so only the kind of fault goes on.
                throw e instanceof UnknownShapeException unknown
                        ? new IllegalArgumentException(unknown.getMessage())
                        : new IllegalStateException(
                                "PDF: the document must be one that can be set, but setting it ended in "
                                        + e.getClass().getSimpleName());
            }
        });
    }

    /** The page of a feedback report as PDF; throws as {@link #render(Document)} does. */
    public byte[] render(FeedbackReport report) {
        return render(ReportPage.of(report));
    }

    /**
     * Writes the document to a stream and leaves it open. Nothing is written before the whole PDF is there.
     *
     * @throws UncheckedIOException if the stream fails; its own fault is the cause
     * @throws IllegalArgumentException as {@link #render(Document)} throws
     */
    public void write(Document document, OutputStream out) {
        byte[] whole = render(document);
        try {
            out.write(whole);
        } catch (IOException e) {
            throw new UncheckedIOException("pdf: the stream must take it, but failed", e);
        }
    }

    private byte[] bytes(PdfPage page, boolean tagged) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.addTo(builder);
        builder.usePdfUaAccessibility(tagged)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(page.rightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                .useSVGDrawer(new PdfDrawings(fonts))
                .useExternalResourceAccessControl(PdfPage::isPartOfThePage, RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(PdfPage::isPartOfThePage, RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(page.xhtml(), null);
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder.usePDDocument(pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PdfMetadata.settle(pdf);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            pdf.save(whole);
            return whole.toByteArray();
        }
    }
}

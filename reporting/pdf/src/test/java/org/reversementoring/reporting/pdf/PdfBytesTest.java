package org.reversementoring.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;

/** What a PDF is beside what it says: its bytes, its metadata, and what setting it leaves behind. */
class PdfBytesTest {

    private static final String MARK = "Qzx";
    private static final Document PAGE = BlockExamples.of("de", Layout.LETTER, "Grüße " + MARK);

    @Test
    void theSameDocumentGivesTheSameBytesWhereverItIsSet() {
        byte[] first = PdfRenderer.create().render(PAGE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(PdfRenderer.create().render(PAGE)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void metadataSayTitleAndHeadingsAndNothingElse() throws IOException {
        byte[] pdf = Pdfs.RENDERER.render(PAGE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(PAGE.fullTitle());
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("HGrüße " + MARK);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains(PAGE.fullTitle()).doesNotContain("Date", "creator", "Producer", "CreatorTool");
        }
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw)
                .doesNotContain(
                        "CreationDate", "ModDate", "openhtmltopdf", "Producer", System.getProperty("user.home"));
    }

    /** The law of a full disk: a stream gets the whole PDF in one piece or fails, and its fault is the cause. */
    @Test
    void aStreamThatFailsGetsNothingTwiceAndItsFaultIsItsOwn() {
        byte[] whole = Pdfs.RENDERER.render(PAGE);
        for (int room : new int[] {0, 1, 1000, whole.length - 1}) {
            Full stream = new Full(room);
            assertThatThrownBy(() -> Pdfs.RENDERER.write(PAGE, stream))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("pdf: the stream must take it, but failed")
                    .cause()
                    .isSameAs(stream.fault);
            assertThat(stream.calls).isEqualTo(1);
        }
    }

    @Test
    void aStreamWithRoomGetsThePdfAndStaysOpen() {
        Full stream = new Full(Integer.MAX_VALUE);
        Pdfs.RENDERER.write(PAGE, stream);
        assertThat(stream.calls).isEqualTo(1);
        assertThat(stream.kept.toByteArray()).isEqualTo(Pdfs.RENDERER.render(PAGE));
    }

    @Test
    void nothingIsLoggedOrPrinted() {
        List<LogRecord> records = new java.util.ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                records.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Logger theirs = Logger.getLogger("com.openhtmltopdf");
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        root.addHandler(handler);
        theirs.setLevel(Level.ALL);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Pdfs.RENDERER.render(
                    BlockExamples.of("en", Layout.REPORT, MARK + " \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627"));
        } finally {
            System.setErr(console);
            root.removeHandler(handler);
        }
        assertThat(records).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void nothingIsLoadedButTheStripsOfThePage() {
        for (String uri : new String[] {
            "http://example.org/a.png",
            "file:///etc/passwd",
            "jar:file:/a.jar!/b",
            "a.css",
            "data:text/css,a",
            "data:image/png;base64,AA"
        }) {
            for (ExternalResourceType type : ExternalResourceType.values()) {
                assertThat(PdfPage.isPartOfThePage(uri, type)).isFalse();
            }
        }
    }

    /** A stream with little room. */
    private static final class Full extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final IOException fault = new IOException("no space left");
        private final int room;
        private int calls;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            calls++;
            kept.write(bytes, from, Math.min(room, length));
            if (length > room) {
                throw fault;
            }
        }

        @Override
        public void close() {
            throw new AssertionError("the stream is its owner's to close");
        }
    }
}

package org.reversementoring.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.architecture.hostile.HostileText;
import org.reversementoring.reporting.document.CleanText;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;

/** Law: a title is text in the metadata, whatever it says, and no PDF has anything that acts. */
class HostileMetadataTest {

    static Stream<String> texts() {
        return HostileText.all().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTitleIsTextInTheMetadata(String text) throws IOException {
        Document page =
                Document.builder().title("T " + text).layout(Layout.LETTER).build();
        try (PDDocument pdf = Loader.loadPDF(Pdfs.RENDERER.render(page))) {
            assertThat(Pdfs.squeezed(pdf.getDocumentInformation().getTitle()))
                    .isEqualTo(Pdfs.squeezed(CleanText.of("T " + text)));
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (PDPage sheet : pdf.getPages()) {
                assertThat(sheet.getAnnotations()).isEmpty();
            }
        }
    }
}

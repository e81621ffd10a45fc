package org.reversementoring.reporting.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF says about itself: title and description, which are on the page, and neither date nor tool nor author. */
final class PdfMetadata {

    private PdfMetadata() {}

    /** Takes away what tells when and with what the file was made, and makes its identifier depend on its content alone. */
    static void settle(PDDocument pdf) {
        PDDocumentInformation made = pdf.getDocumentInformation();
        PDDocumentInformation kept = new PDDocumentInformation();
        kept.setTitle(made.getTitle());
        kept.setSubject(made.getSubject());
        pdf.setDocumentInformation(kept);
        pdf.setDocumentId(0L);
    }
}

package org.reversementoring.reporting.opendata.format;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.text.PlainText;

/** The README of a bundle: what the data are, how they were made private and against whom, how to cite and to read them. */
public final class ReadmeText {

    private ReadmeText() {}

    public static Document of(
            ReleasedTable data, DataDescription about, DataProvenance provenance, MicrodataCertificate certificate) {
        List<String> what = new ArrayList<>(List.of(about.summary()));
        about.period().ifPresent(period -> what.add("Collected in " + period.inWords() + "."));
        about.funder().ifPresent(funder -> what.add("Funded by " + funder + "."));
        about.contact().ifPresent(contact -> what.add("Questions go to " + contact + "."));
        return Document.builder()
                .title(PlainText.oneLine(about.title()))
                .layout(Layout.PUBLICATION)
                .addSections(
                        section("What this is", what),
                        section("Files", List.of(), files(data)),
                        privacy(certificate),
                        limits(certificate),
                        section("How to cite", List.of(citation(about, provenance))),
                        section(
                                "Licence",
                                List.of(about.licence().id() + ", see "
                                        + about.licence().url() + ". Do not try to find out who is in the table.")),
                        reading())
                .build();
    }

    private static Section section(String heading, List<String> sentences, Table... tables) {
        return Section.builder()
                .heading(heading)
                .addParagraphs(sentences)
                .addBlocks(tables)
                .build();
    }

    private static Table files(ReleasedTable data) {
        return new Table(
                "What is in this folder.",
                List.of("File", "What it is"),
                List.of(
                        List.of(
                                "data.csv",
                                "the table: " + data.rows() + " rows, "
                                        + data.columns().size()
                                        + " columns; UTF-8, commas, lines end with LF"),
                        List.of("codebook.md, codebook.html", "what each column and value means, with counts"),
                        List.of("datapackage.json", "the same for programs: Data Package, versions 1 and 2"),
                        List.of("ddi.xml", "the same for archives: DDI Codebook 2.6"),
                        List.of("read.R", "reads the table into R, nothing else to install"),
                        List.of("read.sps", "reads the table into SPSS or PSPP"),
                        List.of("provenance.json", "how the table was made, and a digest of each file")));
    }

    private static Section privacy(MicrodataCertificate certificate) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rows released", Integer.toString(certificate.rows()), "count"));
        rows.add(List.of("rows left out", Integer.toString(certificate.suppressed()), "count"));
        rows.add(List.of("classes", Integer.toString(certificate.classes()), "count"));
        rows.add(List.of("rows of the smallest class", Integer.toString(certificate.smallestClass()), "count"));
        certificate
                .measured()
                .forEach(one -> rows.add(
                        List.of(one.model(), ProvenanceFile.rounded(one.value()).toPlainString(), one.source())));
        return section(
                "How it was made private, and against whom",
                List.of(
                        certificate.promise(),
                        certificate.notPromised(),
                        "Names, panels and the order of rows are not in the table. Where it was needed, known columns were made"
                                + " coarser and rows left out. The following was measured on the very table that is here."),
                new Table(
                        "Measured on data.csv; policy " + certificate.policy().id() + ".",
                        List.of("Measure", "Worst class", "Source"),
                        rows));
    }

    private static Section limits(MicrodataCertificate certificate) {
        List<String> sentences = new ArrayList<>();
        if (certificate.suppressed() > 0) {
            sentences.add(certificate.suppressed() + " of " + (certificate.rows() + certificate.suppressed())
                    + " rows are missing, and they are the unusual ones. That biases results.");
        }
        sentences.add("Values were made coarser where it was needed. That can bias results, too.");
        sentences.add("Somebody who knows more of a person than the known columns say may learn more.");
        sentences.add("So may somebody who links this table with another release of the same people.");
        return section("Limits", sentences);
    }

    static String citation(DataDescription about, DataProvenance provenance) {
        String names = about.creators().stream()
                .map(creator -> creator.name()
                        + creator.page().map(page -> " (" + page + ")").orElse(""))
                .collect(Collectors.joining("; "));
        return names + " (" + provenance.created().atOffset(ZoneOffset.UTC).getYear() + "). " + about.title()
                + ". Version " + about.version() + ". Data set.";
    }

    private static Section reading() {
        return section(
                "How to read it",
                List.of(
                        "R: set the working directory to this folder, then source(\"read.R\"); the table is called data.",
                        "SPSS: open read.sps in this folder and run it. PSPP: pspp read.sps.",
                        "A spreadsheet: import data.csv as text. Opened with a double click it would drop leading zeros."));
    }
}

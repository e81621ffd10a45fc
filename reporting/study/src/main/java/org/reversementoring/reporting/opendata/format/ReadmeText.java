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
import org.reversementoring.reporting.opendata.text.BundleText;
import org.reversementoring.reporting.opendata.text.PlainText;

/** The README of a bundle: what the data are, how they were made private and against whom, how to cite and to read them. */
public final class ReadmeText {

    private final BundleText text;

    private ReadmeText(BundleText text) {
        this.text = text;
    }

    /** The page in a language. */
    public static Document of(
            ReleasedTable data,
            DataDescription about,
            DataProvenance provenance,
            MicrodataCertificate certificate,
            BundleText text) {
        return new ReadmeText(text).write(data, about, provenance, certificate);
    }

    private Document write(
            ReleasedTable data, DataDescription about, DataProvenance provenance, MicrodataCertificate certificate) {
        List<String> what = new ArrayList<>(List.of(about.summary()));
        about.period().ifPresent(period -> what.add(text.say("what.period", years(period))));
        about.funder().ifPresent(funder -> what.add(text.say("what.funder", funder)));
        about.contact().ifPresent(contact -> what.add(text.say("what.contact", contact)));
        return Document.builder()
                .title(PlainText.oneLine(about.title()))
                .layout(Layout.PUBLICATION)
                .language(text.language())
                .addSections(
                        section(text.say("what.heading"), what),
                        section(text.say("files.heading"), List.of(), files(data)),
                        privacy(certificate),
                        limits(certificate),
                        section(text.say("cite.heading"), List.of(citation(about, provenance, text))),
                        section(
                                text.say("licence.heading"),
                                List.of(text.say(
                                        "licence",
                                        about.licence().id(),
                                        about.licence().url()))),
                        reading())
                .build();
    }

    private String years(DataDescription.Period period) {
        String from = Integer.toString(period.from());
        return period.from() == period.to() ? from : text.say("period", from, Integer.toString(period.to()));
    }

    private List<String> counted(String what, int number) {
        return List.of(text.say("privacy." + what), Integer.toString(number), text.say("privacy.count"));
    }

    private static Section section(String heading, List<String> sentences, Table... tables) {
        return Section.builder()
                .heading(heading)
                .addParagraphs(sentences)
                .addBlocks(tables)
                .build();
    }

    private Table files(ReleasedTable data) {
        return new Table(
                text.say("files.caption"),
                text.head("head.files"),
                List.of(
                        List.of(
                                "data.csv",
                                text.say(
                                        "files.data",
                                        data.rows(),
                                        data.columns().size())),
                        List.of("codebook.md, codebook.html", text.say("files.codebook")),
                        List.of("datapackage.json", text.say("files.package")),
                        List.of("ddi.xml", text.say("files.ddi")),
                        List.of("read.R", text.say("files.r")),
                        List.of("read.sps", text.say("files.spss")),
                        List.of("provenance.json", text.say("files.provenance"))));
    }

    private Section privacy(MicrodataCertificate certificate) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(counted("released", certificate.rows()));
        rows.add(counted("left-out", certificate.suppressed()));
        rows.add(counted("classes", certificate.classes()));
        rows.add(counted("smallest", certificate.smallestClass()));
        certificate
                .measured()
                .forEach(one -> rows.add(List.of(
                        one.model(),
                        text.decimal(ProvenanceFile.rounded(one.value()).toPlainString()),
                        one.source())));
        PromiseText promise = new PromiseText(certificate, text);
        List<String> sentences = new ArrayList<>(promise.promised());
        sentences.addAll(promise.notPromised());
        sentences.add(text.say("privacy.how"));
        return section(
                text.say("privacy.heading"),
                sentences,
                new Table(text.say("privacy.caption", certificate.policy().id()), text.head("head.privacy"), rows));
    }

    private Section limits(MicrodataCertificate certificate) {
        List<String> sentences = new ArrayList<>();
        if (certificate.suppressed() > 0) {
            sentences.add(text.say(
                    "limits.missing", certificate.suppressed(), certificate.rows() + certificate.suppressed()));
        }
        sentences.add(text.say("limits.coarser"));
        sentences.add(text.say("limits.more"));
        sentences.add(text.say("limits.link"));
        return section(text.say("limits.heading"), sentences);
    }

    static String citation(DataDescription about, DataProvenance provenance, BundleText text) {
        String names = about.creators().stream()
                .map(creator -> creator.name()
                        + creator.page().map(page -> " (" + page + ")").orElse(""))
                .collect(Collectors.joining("; "));
        int year = provenance.created().atOffset(ZoneOffset.UTC).getYear();
        return text.say("cite", names, Integer.toString(year), about.title(), about.version());
    }

    private Section reading() {
        return section(text.say("reading.heading"), text.numbered("reading"));
    }
}

package org.reversementoring.reporting.opendata.format;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.text.BundleText;
import org.reversementoring.reporting.opendata.text.PlainText;
import org.reversementoring.reporting.opendata.text.XmlText;

/**
 * {@code ddi.xml}: the study and its variables for archives.
 *
 * <p>Source: DDI Codebook 2.6 of the DDI Alliance, its field-level documentation of 29 October 2025.
 */
public final class DdiFile {

    private final XmlText xml;

    private DdiFile(XmlText xml) {
        this.xml = xml;
    }

    public static String of(
            ReleasedTable data, DataDescription about, DataProvenance provenance, MicrodataCertificate certificate) {
        return XmlText.document(xml -> new DdiFile(xml).codeBook(data, about, provenance, certificate));
    }

    private void codeBook(
            ReleasedTable data, DataDescription about, DataProvenance provenance, MicrodataCertificate certificate) {
        xml.element(
                "codeBook",
                List.of("xmlns", "ddi:codebook:2_6", "version", "2.6", "xml:lang", about.language()),
                () -> {
                    xml.element("stdyDscr", () -> study(about, provenance, certificate));
                    xml.element("fileDscr", List.of("ID", "F1", "URI", "data.csv"), () -> file(data));
                    xml.element("dataDscr", () -> {
                        for (int i = 0; i < data.columns().size(); i++) {
                            variable(data.columns().get(i), i + 1);
                        }
                    });
                });
    }

    private void study(DataDescription about, DataProvenance provenance, MicrodataCertificate certificate) {
        xml.element("citation", () -> citation(about, provenance));
        xml.element("stdyInfo", () -> {
            if (!about.keywords().isEmpty()) {
                xml.element("subject", () -> about.keywords().forEach(word -> xml.text("keyword", word)));
            }
            xml.text("abstract", about.summary());
            xml.element("sumDscr", () -> {
                about.period().ifPresent(period -> {
                    year("start", period.from());
                    year("end", period.to());
                });
                xml.text("anlyUnit", "Person");
                xml.text("dataKind", "Survey data");
            });
        });
        xml.element(
                "method",
                () -> xml.element(
                        "dataColl",
                        () -> xml.text("cleanOps", certificate.promise() + " " + certificate.notPromised())));
        xml.element(
                "dataAccs",
                () -> xml.element("useStmt", () -> {
                    xml.text("citReq", ReadmeText.citation(about, provenance, BundleText.in(Translation.of("en"))));
                    xml.text(
                            "conditions",
                            "Licence " + about.licence().id() + ", see "
                                    + about.licence().url());
                }));
    }

    private void year(String event, int year) {
        String text = Integer.toString(year);
        xml.text("collDate", List.of("event", event, "date", text), text);
    }

    private void citation(DataDescription about, DataProvenance provenance) {
        xml.element("titlStmt", () -> xml.text("titl", about.title()));
        xml.element("rspStmt", () -> {
            for (Creator creator : about.creators()) {
                String page = creator.page().map(url -> " (" + url + ")").orElse("");
                xml.text("AuthEnty", creator.name() + page);
            }
        });
        xml.element("prodStmt", () -> {
            String date =
                    provenance.created().atOffset(ZoneOffset.UTC).toLocalDate().toString();
            xml.text("prodDate", List.of("date", date), date);
            about.funder().ifPresent(funder -> xml.text("fundAg", funder));
        });
        about.contact().ifPresent(contact -> xml.element("distStmt", () -> xml.text("contact", contact)));
        xml.element("verStmt", () -> xml.text("version", about.version()));
    }

    private void file(ReleasedTable data) {
        xml.element("fileTxt", () -> {
            xml.text("fileName", "data.csv");
            xml.element("dimensns", () -> {
                xml.text("caseQnty", Integer.toString(data.rows()));
                xml.text("varQnty", Integer.toString(data.columns().size()));
            });
            xml.text("fileType", "text/csv; charset=utf-8");
        });
    }

    private void variable(ReleasedVariable column, int number) {
        List<String> attributes = new ArrayList<>(
                List.of("ID", "V" + number, "name", column.name(), "files", "F1", "intrvl", interval(column)));
        column.description().unit().ifPresent(unit -> attributes.addAll(List.of("measUnit", PlainText.oneLine(unit))));
        attributes.addAll(List.of("nature", nature(column)));
        xml.element("var", attributes, () -> {
            xml.text("labl", column.label());
            List<ReleasedVariable.Value> occurring = column.occurring();
            if (column.isNumber() && !occurring.isEmpty()) {
                xml.element(
                        "valrng",
                        () -> xml.empty("range", List.of("min", occurring.get(0).text(), "max", last(occurring))));
            }
            if (!column.missing().isEmpty()) {
                xml.element(
                        "invalrng",
                        () -> column.missing().forEach(value -> xml.empty("item", List.of("VALUE", value.text()))));
            }
            xml.text("sumStat", List.of("type", "vald"), Integer.toString(column.answered()));
            xml.text(
                    "sumStat",
                    List.of("type", "invd"),
                    Integer.toString(column.empty()
                            + column.missing().stream()
                                    .mapToInt(ReleasedVariable.Value::count)
                                    .sum()));
            (column.isListed() ? column.values() : column.missing()).forEach(this::category);
            xml.empty("varFormat", List.of("type", column.isNumber() ? "numeric" : "character"));
        });
    }

    private void category(ReleasedVariable.Value value) {
        xml.element("catgry", List.of("missing", value.missing() ? "Y" : "N"), () -> {
            xml.text("catValu", value.text());
            xml.text("labl", value.title());
            xml.text("catStat", List.of("type", "freq"), Integer.toString(value.count()));
        });
    }

    private static String last(List<ReleasedVariable.Value> values) {
        return values.get(values.size() - 1).text();
    }

    private static String interval(ReleasedVariable column) {
        return column.kind() == ReleasedVariable.Kind.DECIMAL ? "contin" : "discrete";
    }

    private static String nature(ReleasedVariable column) {
        if (column.description().ordered()) {
            return "ordinal";
        }
        return column.isCategorical() ? "nominal" : "interval";
    }
}

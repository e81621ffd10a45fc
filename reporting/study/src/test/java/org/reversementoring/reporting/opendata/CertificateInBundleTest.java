package org.reversementoring.reporting.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.table.AggregationRule;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.PersonAggregation;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.description.Licence;

/**
 * Law: whoever has the bundle has the whole certificate: what is promised, what is not, and how rows became people, for people in the
 * README and for archives and programs in their files.
 */
class CertificateInBundleTest {

    /** A name that could break out of Markdown, XML and JSON. */
    private static final String IDENTIFIER = "fellow]]> </p> \"*x*\\";

    private static MicrodataRelease.Released released() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int fellow = i % 30;
            rows.add(List.of("f" + fellow, "p" + fellow % 6, "F1", String.valueOf(1 + fellow / 6 % 3)));
        }
        Microdata meetings = Microdata.ofRows(
                List.of(
                        Attribute.identifier(IDENTIFIER),
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("grade", CategoryList.of("F1", "F2")),
                        Attribute.sensitive("mark", ValueType.WHOLE)),
                rows);
        Microdata people = PersonAggregation.by(IDENTIFIER)
                .with("mark", AggregationRule.MEDIAN)
                .of(meetings)
                .table();
        return (MicrodataRelease.Released)
                MicrodataGate.forFirstRelease(MicrodataPolicy.standard()).release(people, 0);
    }

    private static DataBundle bundle(MicrodataRelease.Released released) {
        return DataBundle.of(
                released,
                DataDescription.builder()
                        .title("People")
                        .summary("Made-up marks.")
                        .version("1.0.0")
                        .licence(Licence.cc0())
                        .addCreators(Creator.named("Made-up, A."))
                        .build(),
                DataProvenance.at(Instant.parse("2026-01-02T03:04:05Z")));
    }

    private static String text(DataBundle bundle, String name) {
        return new String(bundle.files().get(name), UTF_8);
    }

    @Test
    void programsReadTheWholeCertificate() throws IOException {
        MicrodataRelease.Released released = released();
        JsonNode said = new ObjectMapper()
                .readTree(text(bundle(released), "provenance.json"))
                .get("certificate");
        MicrodataCertificate certificate = released.certificate();
        assertThat(said.get("promise").textValue()).isEqualTo(certificate.promise());
        assertThat(said.get("notPromised").textValue()).isEqualTo(certificate.notPromised());
        JsonNode how = said.get("putTogether").get(0);
        assertThat(how.get("identifier").textValue()).isEqualTo(IDENTIFIER);
        assertThat(how.get("rules")).hasToString("{\"panel\":\"EQUAL\",\"grade\":\"EQUAL\",\"mark\":\"MEDIAN\"}");
        assertThat(how.get("leftOut")).isEmpty();
    }

    @Test
    void archivesReadIt() throws Exception {
        MicrodataRelease.Released released = released();
        String cleaning = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bundle(released).files().get("ddi.xml")))
                .getElementsByTagName("cleanOps")
                .item(0)
                .getTextContent();
        MicrodataCertificate certificate = released.certificate();
        assertThat(cleaning).isEqualTo(certificate.promise() + " " + certificate.notPromised());
    }

    @Test
    void peopleReadIt() {
        String readme = text(bundle(released()), "README.md");
        assertThat(readme)
                .contains(
                        "one person's and became one row before: panel: equal in all rows; grade: equal in all rows; mark: the median.",
                        "What decided how the table was recoded is not known.",
                        "In none do rows with the same values tell their panel")
                .doesNotContain("</p>", "*x*");
    }

    @Test
    void aTableOfOneRowEachSaysNothingOfThat() {
        assertThat(text(MadeUpData.ordinary(), "provenance.json"))
                .contains("\"notPromised\"")
                .doesNotContain("putTogether");
    }
}

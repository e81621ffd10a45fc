package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AggregationRule;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.PersonAggregation;
import org.reversementoring.anonymisation.microdata.table.RowsPutTogether;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/**
 * Law: whichever way a table goes through the gate, its certificate says by which identifier rows of a person were put together and
 * by which rule each column; and nobody has to remember to tell it.
 */
class PutTogetherTest {

    private static final String WORDS =
            "Rows with one fellow are one person's and became one row before: panel: equal in all rows; "
                    + "grade: equal in all rows; mark: the median. Left out: consultant. ";

    private static final MicrodataGate GATE = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());
    private static final MicrodataStrategy STRATEGY = MicrodataStrategies.rowSuppression(BigDecimal.ONE);

    /** Thirty fellows with two consultants each. */
    private static Microdata meetings() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int fellow = i % 30;
            rows.add(List.of("f" + fellow, "c" + i, "p" + fellow % 6, "F1", String.valueOf(1 + fellow / 6 % 3)));
        }
        return Microdata.ofRows(
                List.of(
                        Attribute.identifier("fellow"),
                        Attribute.identifier("consultant"),
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("grade", CategoryList.of("F1", "F2")),
                        Attribute.sensitive("mark", ValueType.WHOLE)),
                rows);
    }

    private static Microdata people() {
        return PersonAggregation.by("fellow")
                .with("mark", AggregationRule.MEDIAN)
                .of(meetings())
                .table();
    }

    private static MicrodataCertificate certificate(MicrodataRelease release) {
        assertThat(release).isInstanceOf(Released.class);
        return ((Released) release).certificate();
    }

    private static List<MicrodataRelease> allWays(Microdata people) {
        AnonymisedTable made = STRATEGY.transform(
                        people, MicrodataPolicy.standard().models(people), Execution.sequential())
                .orElseThrow();
        return List.of(
                GATE.release(people, STRATEGY),
                MicrodataGate.forFirstRelease(MicrodataPolicy.standard().choosingByKnownColumns())
                        .release(people, STRATEGY),
                GATE.release(made),
                GATE.release(made.table(), made.suppressed()),
                GATE.release(people, 0));
    }

    @Test
    void everyWayThroughTheGateTellsTheCertificate() {
        RowsPutTogether how = new RowsPutTogether(
                "fellow",
                Map.of("panel", AggregationRule.EQUAL, "grade", AggregationRule.EQUAL, "mark", AggregationRule.MEDIAN),
                List.of("consultant"));
        for (MicrodataRelease release : allWays(people())) {
            assertThat(certificate(release).putTogether()).containsExactly(how);
            assertThat(certificate(release).promise()).contains(WORDS + "It promises nothing");
        }
    }

    @Test
    void oneAfterTheOtherBothAreSaid() {
        Microdata once = PersonAggregation.by("consultant").of(meetings()).table();
        Microdata twice = PersonAggregation.by("fellow")
                .with("consultant", AggregationRule.FIRST)
                .with("mark", AggregationRule.MEDIAN)
                .of(once)
                .table();
        MicrodataCertificate certificate = certificate(GATE.release(twice, STRATEGY));
        assertThat(certificate.putTogether())
                .extracting(RowsPutTogether::identifier)
                .containsExactly("consultant", "fellow");
        assertThat(certificate.promise())
                .containsSubsequence("Rows with one consultant", "Rows with one fellow", "consultant: the first value");
    }

    @Test
    void withoutThatNothingIsSaidAndCertificatesDiffer() {
        Microdata people = people();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < people.rows(); row++) {
            int at = row;
            rows.add(people.columns().stream().map(column -> column.cell(at)).toList());
        }
        MicrodataCertificate plain = certificate(GATE.release(Microdata.ofRows(people.attributes(), rows), STRATEGY));
        MicrodataCertificate told = certificate(GATE.release(people, STRATEGY));
        assertThat(plain.putTogether()).isEmpty();
        assertThat(plain.promise()).doesNotContain("became one row");
        assertThat(plain).isNotEqualTo(told);
        assertThat(told).isEqualTo(certificate(GATE.release(people(), STRATEGY)));
        assertThat(told).hasSameHashCodeAs(certificate(GATE.release(people(), STRATEGY)));
    }

    /** A certificate is published: it names no person, and not how many rows anybody had. */
    @Test
    void nothingOfAPersonIsSaid() {
        assertThat(certificate(GATE.release(people(), STRATEGY)).promise()).doesNotContain("f1", "c1", "60");
    }
}

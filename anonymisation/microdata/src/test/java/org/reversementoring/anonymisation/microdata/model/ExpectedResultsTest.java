package org.reversementoring.anonymisation.microdata.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.reversementoring.anonymisation.microdata.Tables.LAX;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** What two independent implementations agree on, where the data are beside the repository. */
@EnabledIf(
        value = "org.reversementoring.anonymisation.microdata.Tables#hasData",
        disabledReason = "the data sets are not beside the repository")
class ExpectedResultsTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private static void check(JsonNode expected, Microdata table, PrivacyModel model) {
        if (!expected.isNull()) {
            double value = expected.asDouble();
            assertThat(Tables.reached(table, model))
                    .as(model.name())
                    .isCloseTo(value, within(Math.max(1, value) * 1e-9));
        }
    }

    @TestFactory
    Stream<DynamicTest> fourPublishedTables() throws IOException {
        JsonNode all = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build()
                .readTree(Files.readString(Tables.data().resolve("oracle/expected.json")));
        return StreamSupport.stream(all.spliterator(), false)
                .map(expected -> DynamicTest.dynamicTest(expected.get("file").asText(), () -> agrees(expected)));
    }

    private static void agrees(JsonNode expected) {
        JsonNode item = expected.get("sa").get(0);
        String mark = item.get("sa").asText();
        boolean numeric = item.get("numeric").asBoolean();
        List<Attribute> attributes = new ArrayList<>();
        expected.get("quasi_identifiers")
                .forEach(name -> attributes.add(Attribute.quasiIdentifier(name.asText(), ValueType.TEXT)));
        attributes.add(Attribute.sensitive(mark, numeric ? ValueType.DECIMAL : ValueType.TEXT));
        Microdata table = CsvFormat.comma()
                .read(Tables.text("oracle/" + expected.get("file").asText()), attributes);

        ReidentificationRisk risk = PrivacyAssessment.of(table).risk();
        assertThat(risk.rows()).isEqualTo(expected.get("rows").asInt());
        assertThat(risk.classes()).isEqualTo(expected.get("classes").asInt());
        assertThat(risk.smallest()).isEqualTo(expected.get("k").asInt());
        assertThat(risk.largest()).isEqualTo(expected.get("max_class").asInt());
        assertThat(risk.uniques()).isEqualTo(expected.get("uniques").asInt());
        assertThat(risk.discernibility()).isEqualTo(expected.get("DM").asLong());
        assertThat(risk.meanOfRows())
                .isCloseTo(expected.get("avg_prosecutor_risk_records").asDouble(), CLOSE);
        assertThat(risk.meanOfClasses())
                .isCloseTo(expected.get("avg_rir_classes").asDouble(), CLOSE);

        check(item.get("alpha"), table, PrivacyModels.maxFrequency(mark, LAX));
        check(item.get("l"), table, PrivacyModels.distinctDiversity(mark, 1));
        check(item.get("exp_entropy"), table, PrivacyModels.entropyDiversity(mark, LAX));
        check(
                item.get("c_inf_at_l"),
                table,
                PrivacyModels.recursiveDiversity(mark, LAX, item.get("l").asInt()));
        if (Double.isInfinite(item.get("c_inf_at_2").asDouble())) {
            assertThat(Tables.reached(table, PrivacyModels.recursiveDiversity(mark, LAX, 2)))
                    .isInfinite();
        } else {
            check(item.get("c_inf_at_2"), table, PrivacyModels.recursiveDiversity(mark, LAX, 2));
        }
        check(item.get("beta"), table, PrivacyModels.basicLikeness(mark, LAX));
        check(item.get("enh_beta"), table, PrivacyModels.enhancedLikeness(mark, LAX));
        assertThat(Double.isFinite(Tables.reached(table, PrivacyModels.enhancedLikeness(mark, LAX))))
                .isEqualTo(item.get("enh_satisfiable").asBoolean());
        check(item.get("t_equal"), table, PrivacyModels.closeness(mark, LAX));
        check(item.get("t_ordered"), table, PrivacyModels.orderedCloseness(mark, LAX));
        check(item.get("delta_ln"), table, PrivacyModels.disclosureOfPresentValues(mark, LAX));
        assertThat(PrivacyAssessment.of(table)
                        .finding(PrivacyModels.disclosure(mark, LAX))
                        .failing())
                .isEqualTo(item.get("classes_missing_a_value").asInt());
    }

    /** Research notes, section 2.4: sex and race known, age sensitive and ordered. */
    @Test
    void adultWithSexAndRaceKnown() {
        Microdata table = Tables.adultWithRoles(List.of("sex", "race"), List.of("age", "occupation"));

        assertThat(PrivacyAssessment.of(table).risk().largest()).isEqualTo(18038);
        assertThat(Tables.reached(table, PrivacyModels.kAnonymity(1))).isEqualTo(87);
        assertThat(Tables.reached(table, PrivacyModels.orderedCloseness("age", LAX)))
                .isCloseTo(0.09193571485872, CLOSE);
        assertThat(Tables.reached(table, PrivacyModels.closeness("age", LAX))).isCloseTo(0.3532041916181, CLOSE);
        assertThat(Tables.reached(table, PrivacyModels.recursiveDiversity("occupation", LAX, 2)))
                .isCloseTo(0.38679245283, CLOSE);
        assertThat(Tables.reached(table, PrivacyModels.entropyDiversity("occupation", LAX)))
                .isCloseTo(7.555587500157, CLOSE);
    }

    /** Research notes, section 2.5: six and nine columns known. */
    @Test
    void adultWithManyColumnsKnown() {
        ReidentificationRisk six = PrivacyAssessment.of(Tables.adultWithRoles(
                        List.of("age", "sex", "race", "marital-status", "education", "occupation"), List.of()))
                .risk();
        assertThat(six.classes()).isEqualTo(13_733);
        assertThat(six.uniques()).isEqualTo(9_208);
        assertThat(six.meanOfRows()).isCloseTo(0.4553080034480472, CLOSE);
        assertThat(PrivacyAssessment.of(Tables.adult()).risk().classes()).isEqualTo(19_502);
    }
}

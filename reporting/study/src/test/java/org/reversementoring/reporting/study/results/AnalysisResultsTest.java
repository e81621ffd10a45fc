package org.reversementoring.reporting.study.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.MadeUpAnalyses;
import org.reversementoring.reporting.study.MadeUpPairs;

/** What a team analyses beyond counts and measures, as rows. */
class AnalysisResultsTest {

    /** Law: 0 lies between the ends of a shift's interval without a word about an end if, and only if, its p is above one less the level. */
    @Test
    void anIntervalAndItsPDoNotContradictEachOther() {
        for (FeasibilityStudy study : List.of(
                MadeUpAnalyses.study(),
                MadeUpResults.study(),
                MadeUpPairs.record().study())) {
            List<TidyResult> results = TeamResults.of(study).results();
            List<TidyResult> shifts = results.stream()
                    .filter(row -> row.estimand().startsWith("shift"))
                    .toList();
            assertThat(shifts).isNotEmpty();
            for (TidyResult shift : shifts) {
                String p = shift.estimand().equals("shift") ? "p, primary test" : "p";
                boolean rejected = results.stream()
                        .filter(row -> row.outcome().equals(shift.outcome())
                                && row.group().equals(shift.group())
                                && row.estimand().equals(p))
                        .allMatch(row -> row.estimate().number().orElseThrow().compareTo(new BigDecimal("0.05")) <= 0);
                boolean holds = shift.lower()
                                .number()
                                .map(end -> end.signum() + (shift.method().contains("lower end is not") ? 1 : 0) <= 0)
                                .orElse(true)
                        && shift.upper()
                                .number()
                                .map(end -> end.signum() - (shift.method().contains("upper end is not") ? 1 : 0) >= 0)
                                .orElse(true);
                assertThat(holds).as(shift.outcome()).isEqualTo(!rejected);
            }
        }
    }

    /** Each analysis of a team has rows, valid for the schema, with a method and a unit each. */
    @Test
    void whatATeamAnalysesIsInTheTable() {
        List<String> outcomes = TeamResults.of(MadeUpAnalyses.study()).results().stream()
                .map(row -> row.outcome() + " | " + row.estimand())
                .toList();
        assertThat(outcomes)
                .contains(
                        "change of confidence | shift, first less second",
                        "confidence after | H",
                        "age in years | median",
                        "age in years: not recorded | headcount",
                        "confidence: missing, of those whose time has come | proportion",
                        "confidence | tipping point",
                        "would do it again | proportion, whatever is missing",
                        "planned precision: any rate, Wilson interval | people needed",
                        "narratives: agreement of coders | Cohen's kappa",
                        "Met in person: not recorded on paper | proportion");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TeamResults.schema(), InputFormat.JSON);
        for (FeasibilityStudy study :
                List.of(MadeUpAnalyses.study(), MadeUpPairs.record().study())) {
            assertThat(schema.validate(TeamResults.of(study).json(), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate(ReleasedResults.of(study.report()).json(), InputFormat.JSON))
                    .isEmpty();
        }
    }
}

package org.reversementoring.reporting.study.results;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.reversementoring.reporting.study.FeasibilityStudy;

/**
 * Every number of a study as data, for the study team alone: with few people it tells what each answered. What may leave the team is {@link
 * ReleasedResults}.
 *
 * <pre>{@code
 * TeamResults.of(study).writeTo(Path.of("results-of-the-team"));
 * }</pre>
 *
 * <p>Law: the same study gives the same bytes, in any locale, time zone and default encoding.
 */
public final class TeamResults {

    /** The word in each row, so that a row that was copied somewhere still says whose it is. */
    public static final String AUDIENCE = "study team only";

    private final List<TidyResult> results;
    private final ResultFolder folder;

    private TeamResults(FeasibilityStudy study) {
        List<TidyResult> rows = new ArrayList<>();
        rows.addAll(new ParticipationRows(study).rows());
        rows.addAll(new FigureRows(study).rows());
        rows.addAll(new DeliveryRows(study).rows());
        rows.addAll(new OutcomeRows(study).rows());
        rows.addAll(new ComparisonRows(study).rows());
        rows.addAll(new MissingRows(study).rows());
        rows.addAll(new AgreementRows(study).rows());
        this.results = List.copyOf(rows);
        this.folder = new ResultFolder(new ResultTable(AUDIENCE, about(study), results));
    }

    /** All results of a study. */
    public static TeamResults of(FeasibilityStudy study) {
        return new TeamResults(study);
    }

    private static Map<String, String> about(FeasibilityStudy study) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("title", study.title());
        if (!study.kinds().isEmpty()) {
            about.put("kinds", ReleasedResults.kinds(study.kinds()));
        }
        study.design().ifPresent(design -> {
            about.put("designDigest", "sha256:" + design.digest());
            about.put("designRegistered", design.registered().toString());
            about.put("firstAnswer", design.firstAnswer().toString());
        });
        study.progression()
                .ifPresent(result -> about.put(
                        "progressionRuleDigest", "sha256:" + result.rule().digest()));
        return about;
    }

    /** One for each estimate, in the order of the report. */
    public List<TidyResult> results() {
        return results;
    }

    /** The table as CSV (RFC 4180, UTF-8, line feeds); texts that a spreadsheet would take for formulas have an apostrophe in front. */
    public String csv() {
        return folder.table().csv();
    }

    /** The table as JSON, valid for {@link #schema()}. */
    public String json() {
        return folder.table().json();
    }

    /** The JSON Schema (2020-12) of {@link #json()}. */
    public static String schema() {
        return new String(ResultFolder.resource("results.schema.json"), StandardCharsets.UTF_8);
    }

    /** Names and contents of all files: both tables, the schema, {@code read.R}, {@code results.qmd} and a README. */
    public SortedMap<String, byte[]> files() {
        return folder.files();
    }

    /**
     * Writes all files into a folder that is not there or is empty, whole or not at all.
     *
     * @throws IllegalArgumentException if there is something in the folder, or it is a file
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeTo(Path folder) {
        this.folder.writeTo(folder);
    }

    /** The number of results only. */
    @Override
    public String toString() {
        return "TeamResults[" + results.size() + " results, ***]";
    }
}

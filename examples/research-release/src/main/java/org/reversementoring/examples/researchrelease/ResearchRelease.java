package org.reversementoring.examples.researchrelease;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.ColumnLoss;
import org.reversementoring.anonymisation.microdata.recoding.InformationLossReport;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Prepares a made-up survey for other researchers, and draws what privacy costs. The argument is the folder to write to. */
public final class ResearchRelease {

    private static final BigDecimal FIVE_PER_CENT = new BigDecimal("0.05");

    private final Path folder;
    private final Consumer<String> print;

    ResearchRelease(Path folder, Consumer<String> print) {
        this.folder = folder;
        this.print = print;
    }

    /** Runs it. */
    public static void main(String[] args) {
        new ResearchRelease(Path.of(args.length > 0 ? args[0] : "."), System.out::println).run();
    }

    void run() {
        Microdata survey = MadeUpSurvey.of(3_000, 2026);
        Map<String, GeneralisationHierarchy> hierarchies = Map.of(
                "grade", GeneralisationHierarchy.byOrder(MadeUpSurvey.GRADES, List.of(2, 4)),
                "age",
                        GeneralisationHierarchy.byInterval(
                                ages(), new BigDecimal(20), List.of(new BigDecimal(5), new BigDecimal(10))),
                "gender", GeneralisationHierarchy.suppressing(List.of("woman", "man")),
                "specialty", GeneralisationHierarchy.byOrder(MadeUpSurvey.SPECIALTIES, List.of(4)));
        print.accept("Raw: " + PrivacyAssessment.of(survey).risk().uniques() + " of " + survey.rows()
                + " rows are unique in grade, age, gender and specialty");

        MicrodataPolicy policy = MicrodataPolicy.standard();
        Map<String, MicrodataStrategy> strategies = new LinkedHashMap<>();
        strategies.put("rows left out", MicrodataStrategies.rowSuppression(BigDecimal.ONE));
        strategies.put(
                "one level for all", MicrodataStrategies.fullDomain(hierarchies).suppressingUpTo(FIVE_PER_CENT));
        strategies.put(
                "a level for each row",
                MicrodataStrategies.localRecoding(hierarchies).suppressingUpTo(FIVE_PER_CENT));
        strategies.put(
                "ranges",
                MicrodataStrategies.mondrian(
                        Map.of("grade", MadeUpSurvey.GRADES, "specialty", MadeUpSurvey.SPECIALTIES)));
        strategies.put("empty cells", MicrodataStrategies.cellSuppression());
        strategies.forEach((name, strategy) -> compare(name, strategy, survey, policy.models(survey), hierarchies));

        MicrodataRelease release = MicrodataGate.forFirstRelease(policy)
                .release(survey, MicrodataStrategies.fullDomain(hierarchies).suppressingUpTo(FIVE_PER_CENT));
        if (release instanceof MicrodataRelease.Released released) {
            StringBuilder csv = new StringBuilder();
            CsvFormat.comma().write(released.table(), csv);
            write("research-release.csv", csv.toString());
            print.accept("Released: " + released.certificate().promise());
            print.accept("Not promised: " + released.certificate().notPromised());
        } else if (release instanceof MicrodataRelease.Withheld withheld) {
            withheld.reasons().forEach(reason -> print.accept("Withheld: " + reason.message()));
        }
        write("risk-against-utility.svg", new RiskPlot(points(survey, hierarchies)).svg());
    }

    /** What a strategy costs, before anything is released. */
    private void compare(
            String name,
            MicrodataStrategy strategy,
            Microdata survey,
            List<PrivacyModel> models,
            Map<String, GeneralisationHierarchy> hierarchies) {
        Optional<AnonymisedTable> made = strategy.transform(survey, models, Execution.sequential());
        if (made.isEmpty()) {
            print.accept(name + ": not possible");
            return;
        }
        InformationLossReport utility = InformationLossReport.of(made.get(), hierarchies);
        int emptied = utility.columns().stream().mapToInt(ColumnLoss::emptied).sum();
        print.accept(name + ": loss " + RiskPlot.rounded(utility.loss()) + ", " + utility.suppressed()
                + " rows left out, " + emptied + " cells emptied, "
                + utility.after().classes() + " classes, mean risk "
                + RiskPlot.rounded(utility.after().meanOfRows()));
    }

    /** For each class size the least loss, under k-anonymity alone. */
    private List<RiskPlot.Point> points(Microdata survey, Map<String, GeneralisationHierarchy> hierarchies) {
        List<RiskPlot.Point> points = new ArrayList<>();
        for (int k : List.of(2, 3, 5, 10, 20, 40)) {
            OptionalDouble least = MicrodataStrategies.fullDomain(hierarchies)
                    .suppressingUpTo(FIVE_PER_CENT)
                    .transform(survey, List.of(PrivacyModels.kAnonymity(k)), Execution.sequential())
                    .map(AnonymisedTable::cost)
                    .orElse(OptionalDouble.empty());
            least.ifPresent(cost -> points.add(new RiskPlot.Point(k, cost)));
            print.accept("k = " + k + ": "
                    + (least.isPresent() ? "loss " + RiskPlot.rounded(least.getAsDouble()) : "not possible"));
        }
        return points;
    }

    private static List<String> ages() {
        return IntStream.rangeClosed(20, 49).mapToObj(Integer::toString).toList();
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".", ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            print.accept("Written: " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

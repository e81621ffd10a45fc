package org.reversementoring.reporting.page.certificate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.certificate.PortableCertificate;
import org.reversementoring.anonymisation.certificate.PortableCertificateCodec;
import org.reversementoring.anonymisation.certificate.StatementPanels;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.Statement;

/** Certificates that claim whatever a test wants, and what the auditor says of them. */
final class Tables {

    private Tables() {}

    static RatingScale scale(int points) {
        return RatingScale.of(
                IntStream.rangeClosed(1, points).mapToObj(i -> "mark " + i).toList());
    }

    /** Panels in the notation of the file, in its order, each with what is said about it. */
    static Map<String, Statement> said(AnonymisationStrategy strategy, PublicContext context) {
        Map<String, Statement> said = new TreeMap<>(Comparator.reverseOrder());
        AnonymisationStrategy silent = Strategies.silentBelowFloor(strategy);
        for (int[] counts : panels(context)) {
            int points = context.scale().points();
            AnswerCounts answers = AnswerCounts.ofCounts(
                    context.scale(),
                    counts[points],
                    IntStream.of(counts).limit(points).toArray());
            said.put(text(counts), silent.apply(answers, context));
        }
        return said;
    }

    private static List<int[]> panels(PublicContext context) {
        List<int[]> panels = new ArrayList<>();
        fill(panels, new int[context.scale().points() + 1], 0, context.panelSize());
        return panels;
    }

    private static void fill(List<int[]> panels, int[] counts, int value, int left) {
        if (value == counts.length - 1) {
            counts[value] = left;
            panels.add(counts.clone());
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[value] = count;
            fill(panels, counts, value + 1, left - count);
        }
    }

    private static String text(int[] counts) {
        StringBuilder text = new StringBuilder();
        IntStream.of(counts).forEach(count -> text.append(Character.forDigit(count, 25)));
        return text.toString();
    }

    /** A strategy that says what a table says. */
    static AnonymisationStrategy lookup(Map<String, Statement> said) {
        return new AnonymisationStrategy() {
            @Override
            public String id() {
                return "lookup";
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                int[] counts = IntStream.rangeClosed(0, context.scale().points())
                        .map(i -> i < context.scale().points()
                                ? answers.count(context.scale().lowest() + i)
                                : answers.declined())
                        .toArray();
                return said.getOrDefault(text(counts), new Statement.NotShown());
            }
        };
    }

    /** The verdict of the auditor, who shares no code with the checkers. */
    static AuditResult audit(
            AnonymisationStrategy strategy, PublicContext context, List<? extends Guarantee> guarantees) {
        Adversary adversary = Adversary.colluding(context.colluders());
        return DisclosureAudit.of(context, List.of(adversary.knowingWhoDeclined(), adversary), guarantees)
                .audit(Strategies.silentBelowFloor(strategy));
    }

    /** The file of a table that claims guarantees and odds, whether they hold or not. */
    static String file(
            Map<String, Statement> said,
            PublicContext context,
            List<String> claims,
            BigDecimal likely,
            BigDecimal harm) {
        Map<String, List<String>> panels = new LinkedHashMap<>();
        Map<String, Statement> statements = new LinkedHashMap<>();
        said.forEach((panel, statement) -> {
            panels.computeIfAbsent(statement.canonical(), first -> new ArrayList<>())
                    .add(panel);
            statements.putIfAbsent(statement.canonical(), statement);
        });
        List<StatementPanels> table = new ArrayList<>();
        panels.forEach((canonical, of) -> table.add(new StatementPanels(
                canonical, Objects.requireNonNull(statements.get(canonical)).inWords(context.scale()), of)));
        Certificate certificate = new Certificate(
                "claimed",
                context.panelSize(),
                context.scale().points(),
                context.colluders(),
                claims,
                said.size(),
                table.size(),
                likely,
                harm);
        return PortableCertificateCodec.write(
                new PortableCertificate(certificate, context.scale(), context.answersNeeded(), "en", table));
    }

    static List<String> names(List<? extends Guarantee> guarantees, int colluders) {
        return guarantees.stream().map(guarantee -> guarantee.name(colluders)).toList();
    }
}

package org.reversementoring.anonymisation.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** Lines of a ledger with a marker in every identifier and word, and the files that hold their texts in version 1. */
final class StoredLines {

    /** What must be in no message. */
    static final String MARKER = "zq";

    private static final Path FOLDER = Path.of("src", "test", "resources", "compatibility", "1");

    private StoredLines() {}

    /** The lines that have a file, by its name without the ending. */
    static Map<String, LedgerLine> inFiles() {
        Map<String, LedgerLine> lines = new LinkedHashMap<>();
        lines.put(
                "ledger-line",
                release(new Statement.Together(
                        List.of(new Statement.MiddleAnswers(3, 4), new Statement.Support(SupportBand.MOST)))));
        lines.put("ledger-line.worded", release(new Statement.Worded("zq digest")));
        lines.put(
                "ledger-line.never-shown",
                new NeverShown(
                        MenteeId.of("zq-mentee"), ReportId.of("zq-report"), Role.CUSTODIAN, LocalDate.of(2026, 6, 2)));
        lines.put(
                "ledger-line.shown",
                new Shown(MenteeId.of("zq-mentee"), ReportId.of("zq-report"), LocalDate.of(2026, 6, 3)));
        return lines;
    }

    /** A release of each kind of statement. */
    static List<LedgerLine> ofEveryStatement() {
        return List.of(
                release(new Statement.MiddleAnswers(3, 4)),
                release(new Statement.Trimmed(List.of(2, 3))),
                release(new Statement.TrimmedMean(new BigDecimal("2.5"))),
                release(new Statement.MeanBand(new BigDecimal("2.50"), new BigDecimal("3.00"))),
                release(new Statement.Support(SupportBand.FEW)),
                release(new Statement.Majority(true)),
                release(new Statement.Listed(List.of())),
                release(new Statement.Together(List.of(new Statement.NotShown(), new Statement.Majority(false)))),
                release(new Statement.Worded("zq")),
                release(new Statement.NotShown()));
    }

    private static LedgerEntry release(Statement statement) {
        RatingScale scale = RatingScale.of(List.of("zq never", "zq rarely", "zq sometimes", "zq often", "zq always"));
        Roster roster = Roster.of(List.of(
                MentorId.of("zq-5"),
                MentorId.of("zq-1"),
                MentorId.of("zq-2"),
                MentorId.of("zq-3"),
                MentorId.of("zq-4")));
        return new LedgerEntry(
                PlannedRelease.builder()
                        .mentee(MenteeId.of("zq-mentee"))
                        .cycle(CycleId.of("zq-cycle"))
                        .item(TopicId.of("zq-topic"))
                        .scope(ReleaseScope.PANEL)
                        .roster(roster)
                        .strategy("zq strategy")
                        .context(PublicContext.of(scale, roster.size(), 1))
                        .build(),
                statement,
                ReportId.of("zq-report"),
                Entries.SEAL,
                LocalDate.of(2026, 6, 1));
    }

    /** The stored text; written anew with {@code -Dgolden.write=true} only before the version is released. */
    static String text(String name) {
        Path file = FOLDER.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(
                        file,
                        LedgerCodec.create()
                                .write(Objects.requireNonNull(inFiles().get(name))));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

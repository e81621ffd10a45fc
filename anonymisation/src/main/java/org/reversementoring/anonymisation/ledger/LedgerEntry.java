package org.reversementoring.anonymisation.ledger;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.report.Statement;

/**
 * A release that was made: public facts and an output. It holds no answers, and nothing computed from answers except
 * the statement itself and the seal, which is salted and tells nothing.
 *
 * @param release the release as planned
 * @param statement the released statement
 * @param report the report that holds it
 * @param seal identifies the sealed answers that the report was made from: 64 hexadecimal digits in small letters
 * @param date the day of the release in the host's public calendar
 */
@JsonTypeName("release")
public record LedgerEntry(PlannedRelease release, Statement statement, ReportId report, String seal, LocalDate date)
        implements LedgerLine {

    private static final Pattern SEAL = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks seal and statement.
     *
     * @throws IllegalArgumentException if the seal is of another form, or the statement names a mark that is not on the scale
     */
    public LedgerEntry {
        if (!SEAL.matcher(seal).matches()) {
            throw new IllegalArgumentException(
                    "seal must be 64 hexadecimal digits in small letters, but had " + seal.length() + " characters");
        }
        try {
            statement.inWords(release.context().scale());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "statement of an entry must be on the scale of its release, but is not", e);
        }
    }

    @Override
    public MenteeId mentee() {
        return release.mentee();
    }
}

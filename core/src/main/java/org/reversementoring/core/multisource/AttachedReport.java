package org.reversementoring.core.multisource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;

/**
 * A report of another tool that was audited and found safe, with the evidence. Only the audit makes one, and a stored cycle holds one. It
 * lies beside the report of its cycle: its figures are not added to those of the interview, and no text is made of both.
 */
public final class AttachedReport implements CodecOnly {

    private final ExternalReport report;
    private final AuditEvidence evidence;
    private final Optional<String> beside;

    @JsonCreator
    private AttachedReport(
            @JsonProperty("report") ExternalReport report,
            @JsonProperty("evidence") AuditEvidence evidence,
            @JsonProperty("beside") Optional<String> beside) {
        // Copied, so that a class of somebody else's cannot tell one thing now and another later.
        this.report = ExternalReport.builder().from(report).build();
        this.evidence = evidence;
        this.beside = beside;
        if (!this.report.digest().equals(evidence.report())) {
            throw new IllegalArgumentException("attached report: evidence must be of this report, but is of another");
        }
        if (beside.filter(digest -> !digest.matches(ContentDigest.FORM)).isPresent()) {
            throw new IllegalArgumentException("attached report: digest must be 64 lower-case hex digits");
        }
    }

    /**
     * The audited report. Only the audit has the key.
     *
     * @throws IllegalArgumentException if the evidence is of another report
     */
    public static AttachedReport of(AuditKey key, ExternalReport report, AuditEvidence evidence) {
        Objects.requireNonNull(key, "audit key must not be null");
        return new AttachedReport(report, evidence, Optional.empty());
    }

    /** The report as the tool printed it. */
    @JsonProperty
    public ExternalReport report() {
        return report;
    }

    /** The evidence of its audit. */
    @JsonProperty
    public AuditEvidence evidence() {
        return evidence;
    }

    /** The digest of the feedback report that it lies beside, once a cycle has it. */
    @JsonProperty
    public Optional<String> beside() {
        return beside;
    }

    /** The same report, beside this feedback report. */
    public AttachedReport besideReport(String digest) {
        return new AttachedReport(report, evidence, Optional.of(digest));
    }

    /** Whether a mentor of the panel whom the mentee knows may be known as a rater, too. */
    public boolean mentorsMayHaveRated() {
        return report.overlap() == RaterOverlap.MENTORS_MAY_HAVE_RATED;
    }

    /**
     * What whoever reads it is told: against whom it protects, who reads it, what is assumed, and what was not checked. Computed, never
     * typed.
     */
    public String promise() {
        String against = evidence.colluders() == 1 ? "one rater" : evidence.colluders() + " raters";
        return "The figures were checked before anybody read them. Against the mentee together with any " + against
                + ", no answer of any other rater can be narrowed to exclude either end of the scale. They are read by the mentee"
                + " at the meeting, by the mentor who feeds back, and by the custodian. They are for development only, and are"
                + " not part of the report of the panel. "
                + (mentorsMayHaveRated()
                        ? "Mentors of the panel may have rated, too; their answers there are other answers."
                        : "No mentor of the panel rated.")
                + (report.uncheckedText() ? " The page also has free text, which nobody has checked." : "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachedReport that
                && report.equals(that.report)
                && evidence.equals(that.evidence)
                && beside.equals(that.beside);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, evidence, beside);
    }

    /** Nothing that was printed. */
    @Override
    public String toString() {
        return "AttachedReport[" + report.source() + ", " + evidence + "]";
    }
}

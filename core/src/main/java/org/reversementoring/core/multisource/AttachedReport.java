package org.reversementoring.core.multisource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

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

    /** The promise in English. */
    public String promise() {
        return promise(Translation.of(Locale.ENGLISH));
    }

    /**
     * What whoever reads it is told: against whom it protects, who reads it, what is assumed, and what was not checked. Computed, never
     * typed.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String promise(Translation translation) {
        Sentences text = FigureText.FILES.in(translation);
        List<String> promised = new ArrayList<>(List.of(
                text.say("promise.checked"),
                text.count("promise.against", evidence.colluders()),
                text.say("promise.ends"),
                text.say("promise.readers"),
                text.say("promise.purpose"),
                text.say("promise.overlap." + report.overlap())));
        if (report.uncheckedText()) {
            promised.add(text.say("promise.unchecked"));
        }
        return String.join(" ", promised);
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

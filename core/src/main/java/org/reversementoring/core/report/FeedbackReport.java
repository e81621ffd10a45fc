package org.reversementoring.core.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.Retention;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.wording.WordingRules;

/**
 * The collated report that a nominated mentor feeds back to the mentee, one to one: listed findings, released ratings, and
 * the method and promise they were made under. RELEASED: no type of a person, an interview or a collation can be reached from
 * it.
 *
 * <p>It never says "anonymous"; its promise says against whom. A report is made by the release gate of the anonymisation
 * module; what is checked here makes sure that no other builder can state less than a method allows. Findings and ratings are
 * masked in {@code toString}: they are released to the mentee, not to a log. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFeedbackReport.class)
public interface FeedbackReport extends CodecOnly {

    /** The host's identifier of the report. */
    ReportId id();

    /** The guide that was followed. */
    GuideId guide();

    /** Its version. */
    String guideVersion();

    /** Language of guide and findings as a BCP 47 tag. */
    String language();

    /** The method by which the report was made. */
    Method method();

    /** When raw material is gone; empty in reports of the first version, which fix no day, so that their promise names none. */
    Optional<Retention> retention();

    /** The rule by which themes of the issues are pooled with those of other cycles; empty where none are. */
    Optional<ThemeRule> themes();

    /** The released ratings, in guide order; empty if the method has no scores. */
    @Value.Redacted
    List<ReportedRating> ratings();

    /** The listed findings, in guide order, then by kind and text: never in the order in which they came. */
    @Value.Redacted
    List<ReportedFinding> findings();

    /**
     * The promise, computed from method, retention and the rule on themes, in the report's language. It is stored with the report, so where
     * the library does not have that language ({@link Promise#isWrittenIn}) it is English; a page asks for {@link #promiseIn}.
     */
    @Value.Derived
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    default Promise promise() {
        return Promise.of(method(), retention(), themes(), PromiseText.inOrEnglish(language()));
    }

    /**
     * The promise in a language.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has it
     */
    default Promise promiseIn(Translation translation) {
        return Promise.of(method(), retention(), themes(), PromiseText.in(translation));
    }

    /**
     * The promise in a language, as it is said to the mentee: "you" in it is the mentee and nobody else. It states the facts of {@link
     * #promiseIn}.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has it
     */
    default Promise promiseToMentee(Translation translation) {
        return Promise.of(method(), retention(), themes(), PromiseText.toMentee(translation));
    }

    /**
     * SHA-256 of the released content, 64 lower-case hex digits. It depends on nothing but what is released, so a reader who
     * can guess that can check the guess. Treat it with the same care as the report.
     */
    @Value.Derived
    @Value.Redacted
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    default String digest() {
        return ReportDigest.of(this);
    }

    /** The listed findings of one kind, in report order. */
    default List<ReportedFinding> findings(FindingKind kind) {
        return findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** The listed findings on what juniors face and on policies to reconsider, in report order: none is about the mentee. */
    default List<ReportedFinding> issues() {
        return findings().stream().filter(finding -> finding.kind().isIssue()).toList();
    }

    /**
     * Whether no finding and no worded statement counts people of the panel, as far as the library has rules for the language. The gate
     * lets no other report through; reading asks nothing, because rules of wording may change after a report was released.
     */
    default boolean wordingPasses() {
        return ReportWording.passes(this);
    }

    /**
     * Whether the library has rules for the wording of the report's language. If not, nobody but the panel has looked whether a
     * finding counts mentors, and a page says so.
     */
    default boolean wordingChecked() {
        return WordingRules.of(language()).isChecked();
    }

    /**
     * Checks that the report states no more than its method allows.
     *
     * @throws IllegalArgumentException if a text is blank, there are ratings without scores in the method, or a rating whose strategy has
     *     no certificate for its scale
     */
    @Value.Check
    default void check() {
        if (guideVersion().isBlank() || language().isBlank()) {
            throw new IllegalArgumentException("report: guide version and language must not be blank");
        }
        if (method() instanceof Method.Scored scored) {
            ratings().forEach(rating -> requireCertificate(scored, rating));
        } else if (!ratings().isEmpty()) {
            throw new IllegalArgumentException("report: without scores it must have no ratings, but had "
                    + ratings().size());
        }
    }

    private static void requireCertificate(Method.Scored method, ReportedRating rating) {
        int points = rating.item().scale().points();
        if (method.certificates().stream()
                .noneMatch(certificate ->
                        certificate.strategy().equals(rating.strategy()) && certificate.scalePoints() == points)) {
            throw new IllegalArgumentException(
                    "report: the strategy of each rating must have a certificate for its scale, but "
                            + rating.strategy() + " has none for " + points + " points");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a report; {@code build} throws {@link IllegalStateException} if a required attribute is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableFeedbackReport.Builder implements CodecOnly {
        Builder() {}
    }
}

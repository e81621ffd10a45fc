package org.reversementoring.core.multisource;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;

/**
 * A multisource (360°) report about a mentee that another tool printed: figures and no words. Nobody should read it before it was
 * audited; only the audit makes an {@link AttachedReport} of it.
 *
 * <p>Give everything that is printed. A figure that is left out here and stands on the page is not looked at. Free text is not taken: if
 * the page has some, {@link #uncheckedText()} says so, and whoever reads the report is told.
 *
 * <p>What a tool hides, it hides by the number of raters who were asked, which is public, or by the number who answered; the second is a
 * {@link PrintedFigure.Withheld}. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableExternalReport.class)
public interface ExternalReport extends CodecOnly {

    /** The most groups. */
    int MOST_GROUPS = 20;

    /** The most questions. */
    int MOST_QUESTIONS = 200;

    /** The mentee whom it is about; personal. */
    @Value.Redacted
    MenteeId mentee();

    /** The name of the tool, 1 to 200 characters. */
    String source();

    /** The first day on which raters could answer. */
    LocalDate firstDay();

    /** The last day on which raters could answer, not before the first. */
    LocalDate lastDay();

    /** Whether raters may be mentors of the panel. If nobody knows, they may. */
    RaterOverlap overlap();

    /** The groups of raters, 1 to 20, each rater in one of them. */
    List<RaterGroup> groups();

    /** The questions with what is printed about them; masked, because nobody has checked it yet. */
    @Value.Redacted
    List<ExternalQuestion> questions();

    /** Whether the page has free text too, which nobody has checked and this value does not hold. */
    boolean uncheckedText();

    /** The digest of the whole content. */
    default String digest() {
        return ExternalDigest.of(this);
    }

    /**
     * Checks the value alone; whether its figures contradict each other is for the audit to find.
     *
     * @throws IllegalArgumentException if the source is blank or too long, the period ends before it begins, a label or a question is there
     *     twice, or a row is about a group that there is not
     */
    @Value.Check
    default void check() {
        if (source().isBlank() || source().length() > 200) {
            throw new IllegalArgumentException("external report: source must have 1 to 200 characters");
        }
        if (lastDay().isBefore(firstDay())) {
            throw new IllegalArgumentException("external report: its period must not end before it begins");
        }
        List<String> labels = RaterGroup.distinct(groups(), MOST_GROUPS).stream()
                .map(RaterGroup::label)
                .toList();
        if (questions().isEmpty() || questions().size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("external report: there must be 1 to 200 questions, but were "
                    + questions().size());
        }
        List<String> ids = questions().stream()
                .map(question -> Identities.key(question.id().value()))
                .toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("external report: each question must be there once");
        }
        boolean known = questions().stream()
                .flatMap(question -> question.rows().stream())
                .allMatch(row -> labels.containsAll(row.groups()));
        if (!known) {
            throw new IllegalArgumentException("external report: each row must be about its groups");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a report; {@code build} throws {@link IllegalStateException} if an attribute is missing and {@link IllegalArgumentException} as
     * {@link #check()} does.
     */
    final class Builder extends ImmutableExternalReport.Builder implements CodecOnly {
        Builder() {}
    }
}

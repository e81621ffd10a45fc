package org.reversementoring.reporting.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.core.ModelStyle;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.language.RatingTitles;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedRating;

/**
 * The names and dates with which a host prints a report and its sheets. They are no part of the report, of its digest or of anything that is stored
 * here. Each may be left out, and then a sheet has room to write it; names are printed as they are given, and {@code toString} masks them. Not for implementation.
 */
@Value.Immutable
@ModelStyle
public interface Presentation {

    /** The senior whom the report is for. */
    @Value.Redacted
    Optional<String> recipient();

    /** The junior who talks it through. */
    @Value.Redacted
    Optional<String> deliverer();

    /** When the panel was interviewed, as people say it, for instance {@code June 2026}; a day would tell who was in the room. */
    Optional<String> interviewed();

    /** The day of the meeting. */
    Optional<LocalDate> meeting();

    /** The programme. */
    Optional<String> programme();

    /** Whom to ask about the programme. */
    @Value.Redacted
    Optional<String> contact();

    /** The organisation that runs the programme. */
    Optional<String> organisation();

    /** The junior whom a sheet of theirs is for, for instance a certificate. */
    @Value.Redacted
    Optional<String> participant();

    /** Whom to turn to, by role, for instance a name with a telephone number. Senior and nominated mentor stand above. */
    @Value.Redacted
    Map<Role, String> contacts();

    /** Who has a role, as far as the host says it; a programme lead whom no one names is whom to ask about the programme. */
    default Optional<String> person(Role role) {
        return switch (role) {
            case MENTEE -> recipient();
            case NOMINATED_MENTOR -> deliverer();
            case MENTOR -> participant();
            case PROGRAMME_LEAD -> Optional.ofNullable(contacts().get(role)).or(this::contact);
            case FACILITATOR, CUSTODIAN, MENTOR_SUPPORTER, CONCERN_RECIPIENT, EVALUATOR ->
                Optional.ofNullable(contacts().get(role));
        };
    }

    /**
     * Checks that what is given can be read.
     *
     * @throws IllegalArgumentException if a text is blank; the message has none of them
     */
    @Value.Check
    default void check() {
        Stream<String> texts = Stream.of(
                        recipient(), deliverer(), interviewed(), programme(), contact(), organisation(), participant())
                .flatMap(Optional::stream);
        Stream<String> byKey = Stream.concat(contacts().values().stream(), ratingTitles().values().stream());
        if (Stream.concat(texts, byKey).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("presentation: what is given must not be blank");
        }
    }

    /**
     * Titles under which ratings are printed, by topic, for a guide of the host: such that agreement says something good, because the title of
     * a topic can point the wrong way. A rating of our guides without one has the title of {@code RatingTitles}.
     */
    Map<TopicId, String> ratingTitles();

    /** The title under which a rating of a report is printed. */
    default String title(FeedbackReport report, ReportedRating rating) {
        return Optional.ofNullable(ratingTitles().get(rating.topic()))
                .or(() -> RatingTitles.of(report.guide(), rating.topic(), report.language()))
                .orElseGet(rating::title);
    }

    /** Nothing of the host's. */
    static Presentation none() {
        return builder().build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a presentation; nothing is required. */
    final class Builder extends ImmutablePresentation.Builder {
        Builder() {}
    }
}

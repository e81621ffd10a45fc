package org.reversementoring.reporting.page;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.ModelStyle;

/**
 * The names and dates with which a host prints a report. They are no part of the report, of its digest or of anything that is stored here.
 * Each may be left out; names are printed as they are given, and {@code toString} masks them. Not for implementation.
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

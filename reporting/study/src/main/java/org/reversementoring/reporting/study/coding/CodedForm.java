package org.reversementoring.reporting.study.coding;

import java.time.LocalDate;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.measure.TimePoint;

/**
 * What one person named at one time, as codes. No codes means that the person was asked and named nothing; of somebody who was not
 * asked there is no form. Personal, so it is masked when printed.
 *
 * @param time when in the study
 * @param day the day of the form; it is compared and never printed
 * @param codes ids of codes, none or more
 */
public record CodedForm(TimePoint time, LocalDate day, Set<String> codes) implements CodecOnly {

    /** Copies the codes. */
    public CodedForm {
        codes = Set.copyOf(codes);
    }

    /** Tells nothing of what was named. */
    @Override
    public String toString() {
        return "CodedForm[***]";
    }
}

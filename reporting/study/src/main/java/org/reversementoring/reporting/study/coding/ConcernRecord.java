package org.reversementoring.reporting.study.coding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.TimePoint;

/**
 * What one participant expected before and what came of it after, as codes. Personal, so it is masked when printed.
 *
 * @param person links the forms of one person and nothing else
 * @param anticipated the form at T0; empty if it was not recorded, which is not the same as naming nothing
 * @param experienced the forms after, in order of their times; none if it was not recorded
 */
public record ConcernRecord(PairingCode person, Optional<CodedForm> anticipated, List<CodedForm> experienced)
        implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no form, the first is not of T0, a later one is, a time comes twice or out of order,
     *     or a form is of an earlier day than the one before; without saying whose
     */
    public ConcernRecord {
        experienced = List.copyOf(experienced);
        if (anticipated.isEmpty() && experienced.isEmpty()) {
            throw new IllegalArgumentException("concern record: must have a form before or after, but had none");
        }
        if (anticipated.filter(form -> form.time() != TimePoint.T0).isPresent()) {
            throw new IllegalArgumentException("concern record: what was anticipated must be of T0");
        }
        TimePoint time = TimePoint.T0;
        Optional<LocalDate> day = anticipated.map(CodedForm::day);
        for (CodedForm form : experienced) {
            if (form.time().compareTo(time) <= 0) {
                throw new IllegalArgumentException(
                        "concern record: what was experienced must be after T0, each time once and in order");
            }
            if (day.filter(form.day()::isBefore).isPresent()) {
                throw new IllegalArgumentException(
                        "concern record: the day at " + form.time() + " must not be before that of an earlier time");
            }
            time = form.time();
            day = Optional.of(form.day());
        }
    }

    /** Whether it was recorded both before and after. */
    public boolean isComplete() {
        return anticipated.isPresent() && !experienced.isEmpty();
    }

    boolean anticipates(String code) {
        return anticipated.filter(form -> form.codes().contains(code)).isPresent();
    }

    boolean experiences(String code) {
        return experienced.stream().anyMatch(form -> form.codes().contains(code));
    }

    /** The codes of all its forms. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>();
        anticipated.ifPresent(form -> codes.addAll(form.codes()));
        experienced.forEach(form -> codes.addAll(form.codes()));
        return codes;
    }

    /** Tells neither the person nor what was named. */
    @Override
    public String toString() {
        return "ConcernRecord[***]";
    }
}

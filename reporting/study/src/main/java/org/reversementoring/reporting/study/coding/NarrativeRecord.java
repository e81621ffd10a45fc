package org.reversementoring.reporting.study.coding;

import java.util.HashSet;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.PairingCode;

/**
 * One text as two coders coded it. The text itself has no place here and stays with the coders. Personal, so it is masked when
 * printed.
 *
 * @param person who wrote it; links the texts of one person and nothing else
 * @param first codes of the first coder
 * @param second codes of the second coder, of the same time and day
 */
public record NarrativeRecord(PairingCode person, CodedForm first, CodedForm second) implements CodecOnly {

    /**
     * Checks that both coded one text.
     *
     * @throws IllegalArgumentException if time or day differ
     */
    public NarrativeRecord {
        if (first.time() != second.time() || !first.day().equals(second.day())) {
            throw new IllegalArgumentException("narrative record: both coders must have coded one text of one day");
        }
    }

    /** The codes that both coders gave. */
    CodedForm agreed() {
        Set<String> both = new HashSet<>(first.codes());
        both.retainAll(second.codes());
        return new CodedForm(first.time(), first.day(), both);
    }

    /** Tells neither the person nor the codes. */
    @Override
    public String toString() {
        return "NarrativeRecord[***]";
    }
}

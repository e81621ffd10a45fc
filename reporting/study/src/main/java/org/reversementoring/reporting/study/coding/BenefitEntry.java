package org.reversementoring.reporting.study.coding;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.PairingCode;

/**
 * One line of a benefit log: somebody saw a benefit, or looked and saw none. Personal, so it is masked when printed.
 *
 * @param writer who kept the log; counts people and links to nothing
 * @param benefit what was seen; empty if nothing was
 */
public record BenefitEntry(PairingCode writer, Optional<Benefit> benefit) implements CodecOnly {

    /**
     * A benefit that was seen.
     *
     * @param whose who has it
     * @param code id of a code
     */
    public record Benefit(Beneficiary whose, String code) implements CodecOnly {

        /** Tells nothing of what was seen. */
        @Override
        public String toString() {
            return "Benefit[***]";
        }
    }

    /** Tells neither who wrote nor what. */
    @Override
    public String toString() {
        return "BenefitEntry[***]";
    }
}

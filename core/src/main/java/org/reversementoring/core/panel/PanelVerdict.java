package org.reversementoring.core.panel;

import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * The verdict of a policy on a panel. It never tells whom, or how many mentors, it is about.
 *
 * @param ruling the gravest of the reasons' rulings; {@link Ruling#PERMIT} if there are none
 * @param reasons what was found, in the order of {@link Code}
 */
public record PanelVerdict(Ruling ruling, List<Reason> reasons) implements CodecOnly {

    /** Copies. */
    public PanelVerdict {
        reasons = List.copyOf(reasons);
    }

    static PanelVerdict of(List<Reason> reasons) {
        return new PanelVerdict(reasons.stream().map(Reason::ruling).reduce(Ruling.PERMIT, Ruling::and), reasons);
    }

    /**
     * One thing that was found about a panel.
     *
     * @param code what
     * @param ruling how grave it is
     */
    public record Reason(Code code, Ruling ruling) implements CodecOnly {}

    /** The kind of thing that was found. */
    public enum Code {
        /** Fewer mentors than anything can be released for. */
        BELOW_FLOOR,
        /** So few mentors that one who leaves would end the cycle. */
        NO_RESERVE,
        /** A mentor has not declared. */
        DECLARATION_MISSING,
        /** The mentee supervises a mentor. */
        SUPERVISES,
        /** The mentee assesses a mentor this year. Wait until the assessment is over. */
        ASSESSES_THIS_YEAR,
        /** A mentor works in the mentee's unit. */
        SAME_UNIT,
        /** A mentor declared something else. */
        OTHER_RELATIONSHIP,
        /** A mentor would stand alone for a group, and be read as its voice. */
        STANDS_ALONE,
        /** The mentors are alike in something that the programme wants mixed. */
        ALIKE
    }
}

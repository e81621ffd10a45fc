package org.reversementoring.core.panel;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;

/**
 * What a mentor brings to a panel: who it is, what relationships to the mentee there are, what the mentor agreed to, and where the mentor
 * comes from. Raw: it is for whoever forms the panel.
 *
 * @param mentor the mentor
 * @param declaration the mentor's own
 * @param consent the mentor's own
 * @param origin the site or period; empty for the cycle's own
 */
public record Enrolment(
        Mentor mentor, RelationshipDeclaration declaration, MentorConsent consent, Optional<PoolingRule.Origin> origin)
        implements CodecOnly {

    /** A mentor of the cycle's own site and period. */
    public static Enrolment of(Mentor mentor, RelationshipDeclaration declaration, MentorConsent consent) {
        return new Enrolment(mentor, declaration, consent, Optional.empty());
    }

    /** The same mentor, from this site or period. */
    public Enrolment from(PoolingRule.Origin where) {
        return new Enrolment(mentor, declaration, consent, Optional.of(where));
    }

    /** Nothing of the mentor. */
    @Override
    public String toString() {
        return "Enrolment[***]";
    }
}

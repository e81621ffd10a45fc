package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;

/**
 * The policy by which a programme permits a panel, warns of it or refuses it: by its size and by the mentee's relationships
 * to the mentors.
 *
 * <p>In the founding study the mentors were the mentees' own fellows; in business, pairs come from different lines of
 * management. So a relationship is recorded, and a policy rules on it. Defaults: supervision warns, an assessment this year
 * refuses, one unit is permitted, anything else warns; the floor is 5, and 6 leaves one in reserve.
 * Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePanelPolicy.class)
public interface PanelPolicy extends CodecOnly {

    /** The smallest panel, 3 to {@value MentorPanel#MAX_SIZE}; 2c+3 for scores against c colluders. */
    @Value.Default
    default int floor() {
        return 5;
    }

    /** The ruling if the mentee supervises a mentor. */
    @Value.Default
    default Ruling supervises() {
        return Ruling.WARN;
    }

    /** The ruling if the mentee assesses a mentor this year. */
    @Value.Default
    default Ruling assessesThisYear() {
        return Ruling.REFUSE;
    }

    /** The ruling if a mentor works in the mentee's unit. */
    @Value.Default
    default Ruling sameUnit() {
        return Ruling.PERMIT;
    }

    /** The ruling on any other relationship. */
    @Value.Default
    default Ruling otherRelationship() {
        return Ruling.WARN;
    }

    /** The verdict on a panel and its declarations. Each mentor must have declared; declarations of others do not count. */
    default PanelVerdict judge(MentorPanel panel, List<RelationshipDeclaration> declarations) {
        List<PanelVerdict.Reason> reasons = new ArrayList<>();
        if (panel.size() < floor()) {
            reasons.add(new PanelVerdict.Reason(PanelVerdict.Code.BELOW_FLOOR, Ruling.REFUSE));
        } else if (panel.size() == floor()) {
            reasons.add(new PanelVerdict.Reason(PanelVerdict.Code.NO_RESERVE, Ruling.WARN));
        }
        List<RelationshipDeclaration> own = declarations.stream()
                .filter(declaration -> panel.has(declaration.mentor()))
                .toList();
        Set<MentorId> declared =
                own.stream().map(RelationshipDeclaration::mentor).collect(Collectors.toSet());
        if (declared.size() < panel.size()) {
            reasons.add(new PanelVerdict.Reason(PanelVerdict.Code.DECLARATION_MISSING, Ruling.REFUSE));
        }
        own.stream()
                .flatMap(declaration -> declaration.relationships().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(relationship -> reasons.add(reason(relationship)));
        return PanelVerdict.of(reasons);
    }

    private PanelVerdict.Reason reason(Relationship relationship) {
        return switch (relationship) {
            case SUPERVISES -> new PanelVerdict.Reason(PanelVerdict.Code.SUPERVISES, supervises());
            case ASSESSES_THIS_YEAR ->
                new PanelVerdict.Reason(PanelVerdict.Code.ASSESSES_THIS_YEAR, assessesThisYear());
            case SAME_UNIT -> new PanelVerdict.Reason(PanelVerdict.Code.SAME_UNIT, sameUnit());
            case OTHER -> new PanelVerdict.Reason(PanelVerdict.Code.OTHER_RELATIONSHIP, otherRelationship());
        };
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the floor is out of range
     */
    @Value.Check
    default void check() {
        if (floor() < 3 || floor() > MentorPanel.MAX_SIZE) {
            throw new IllegalArgumentException(
                    "panel policy: floor must be 3 to " + MentorPanel.MAX_SIZE + ", but was " + floor());
        }
    }

    /** The defaults. */
    static PanelPolicy defaults() {
        return builder().build();
    }

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; {@code build} throws {@link IllegalArgumentException} as {@link #check()} does. */
    final class Builder extends ImmutablePanelPolicy.Builder implements CodecOnly {
        Builder() {}
    }
}

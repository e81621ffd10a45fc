package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;

/**
 * The declaration of one mentor about the mentee; an empty one says that there is nothing to declare. Only the custodian and
 * the mentor see it. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRelationshipDeclaration.class)
public interface RelationshipDeclaration extends CodecOnly {

    /** The mentor who declares; personal. */
    @Value.Redacted
    MentorId mentor();

    /** The relationships that are declared. */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<Relationship> relationships();

    /** A declaration. */
    static RelationshipDeclaration of(MentorId mentor, Relationship... relationships) {
        return ImmutableRelationshipDeclaration.builder()
                .mentor(mentor)
                .addRelationships(relationships)
                .build();
    }
}

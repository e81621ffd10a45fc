package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.reversementoring.core.MentorId;

/**
 * What one mentor declares about the mentee; an empty declaration says that there is nothing to declare. Seen by the custodian
 * and by the mentor alone. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRelationshipDeclaration.class)
public interface RelationshipDeclaration {

    /** Who declares; personal. */
    @Value.Redacted
    MentorId mentor();

    /** What is declared. */
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

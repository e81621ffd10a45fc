package org.reversementoring.core.cycle.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.Role;

/**
 * The staff of a cycle, as the host tells it: who facilitates, who holds raw answers, and so on. Who is mentee or mentor follows from the
 * cycle itself. Several people can share a role, and each of them has one; two writings of an identifier are one person. Immutable.
 */
public final class Staff implements CodecOnly {

    private static final Staff NONE = new Staff(Map.of());

    private final Map<String, Role> roles;

    private Staff(Map<String, Role> roles) {
        this.roles = roles;
    }

    /** No staff at all. */
    public static Staff none() {
        return NONE;
    }

    /**
     * This staff with one more person.
     *
     * @param role a role of the staff
     * @param person the host's identifier of the person
     * @throws IllegalArgumentException if the role follows from the cycle, the person is none or has another role; the message names
     *     nobody
     */
    public Staff with(Role role, String person) {
        if (!isOfStaff(role)) {
            throw new IllegalArgumentException("staff: role must not follow from the cycle, but was " + role);
        }
        Identities.brokenRule(person).ifPresent(rule -> {
            throw new IllegalArgumentException("staff: person " + rule);
        });
        Map<String, Role> more = new HashMap<>(roles);
        Role before = more.putIfAbsent(Identities.key(person), role);
        if (before != null && before != role) {
            throw new IllegalArgumentException(
                    "staff: a person must have one role in a cycle, but had " + before + " and " + role);
        }
        return new Staff(Map.copyOf(more));
    }

    /** Whether a host names the people of this role: it is neither the mentee's nor a mentor's. */
    public static boolean isOfStaff(Role role) {
        return switch (role) {
            case MENTEE, MENTOR, NOMINATED_MENTOR -> false;
            case FACILITATOR, CUSTODIAN, PROGRAMME_LEAD, MENTOR_SUPPORTER, CONCERN_RECIPIENT, EVALUATOR -> true;
        };
    }

    /**
     * This staff without the mentee and the mentors of a cycle, as {@link CycleAccess#of} wants it: a house names its staff once, and
     * whoever of them is mentored here, or mentors, has no other role here.
     *
     * @param cycle a {@code MentoringCycle}
     */
    public Staff outside(CycleRecord cycle) {
        Map<String, Role> rest = new HashMap<>(roles);
        rest.remove(Identities.key(cycle.mentee().id().value()));
        cycle.panel()
                .ifPresent(panel -> panel.mentors()
                        .forEach(
                                mentor -> rest.remove(Identities.key(mentor.id().value()))));
        return new Staff(Map.copyOf(rest));
    }

    /** Whether a person is one of this staff. */
    public boolean has(String person) {
        return roleOf(person).isPresent();
    }

    Optional<Role> roleOf(String person) {
        return Optional.ofNullable(roles.get(Identities.key(person)));
    }

    /** How many people, and nobody. */
    @Override
    public String toString() {
        return "Staff[" + roles.size() + ", ***]";
    }
}

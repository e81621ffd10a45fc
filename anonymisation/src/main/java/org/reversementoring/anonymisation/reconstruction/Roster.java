package org.reversementoring.anonymisation.reconstruction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * The host's own ids of the mentors, for whoever would rather not count positions. Everything else knows positions only; the ids
 * are never shown.
 */
public final class Roster {

    private final List<String> ids;

    private Roster(List<String> ids) {
        this.ids = ids;
    }

    /**
     * The mentors in this order: the first gets position 1.
     *
     * @throws IllegalArgumentException if there is none, or an id is repeated
     */
    public static Roster of(String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("roster must have at least one mentor, but had none");
        }
        if (new HashSet<>(List.of(ids)).size() < ids.length) {
            throw new IllegalArgumentException("ids of a roster must be distinct, but one is repeated");
        }
        return new Roster(List.of(ids));
    }

    /** How many mentors there are. */
    public int size() {
        return ids.size();
    }

    /**
     * The position of a mentor.
     *
     * @throws IllegalArgumentException if the id is not on the roster; the message does not repeat it
     */
    public int position(String id) {
        int position = ids.indexOf(id) + 1;
        if (position == 0) {
            throw new IllegalArgumentException("mentor must be on the roster, but is not");
        }
        return position;
    }

    /** The scope of these mentors. */
    public Scope scope(String... some) {
        return new Scope(Arrays.stream(some).map(this::position).toList());
    }

    /** The scope of all of them. */
    public Scope everybody() {
        return Scope.range(1, size());
    }

    @Override
    public String toString() {
        return "Roster[" + size() + " mentors]";
    }
}

package org.reversementoring.core.due;

import java.util.EnumMap;
import java.util.Map;
import org.reversementoring.core.CodecOnly;

/**
 * The days after which something is due, for each kind. For {@link DueKind#NOTES} and {@link DueKind#ANSWERS} they are days before the last
 * one, because that is promised and no rule of a host can move it.
 *
 * @param days 0 to 3650 for each kind; a kind that is left out has its {@linkplain DueKind#defaultDays() default}
 */
public record DueRule(Map<DueKind, Integer> days) implements CodecOnly {

    private static final int MOST = 3650;

    /**
     * Checks and completes.
     *
     * @throws IllegalArgumentException if a number of days is out of range
     */
    public DueRule {
        Map<DueKind, Integer> all = new EnumMap<>(DueKind.class);
        for (DueKind kind : DueKind.values()) {
            int own = days.getOrDefault(kind, kind.defaultDays());
            if (own < 0 || own > MOST) {
                throw new IllegalArgumentException(
                        "due rule: days of " + kind + " must be 0 to " + MOST + ", but were " + own);
            }
            all.put(kind, own);
        }
        days = Map.copyOf(all);
    }

    /** The defaults of each kind. */
    public static DueRule defaults() {
        return new DueRule(Map.of());
    }

    /**
     * This rule with other days for a kind.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public DueRule with(DueKind kind, int other) {
        Map<DueKind, Integer> all = new EnumMap<>(days);
        all.put(kind, other);
        return new DueRule(all);
    }

    /** The days of a kind. */
    public int daysOf(DueKind kind) {
        return days.getOrDefault(kind, kind.defaultDays());
    }
}

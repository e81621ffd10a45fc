package org.reversementoring.core.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * One thing that is due in a cycle. It goes to everybody in its roles: a host that left out those who have answered would tell who has not.
 *
 * @param cycle the cycle
 * @param kind what is due
 * @param since the day from which it could be done; empty for a consent, because a cycle does not know the day of its proposal
 * @param by the last day, where one was promised or is in time
 * @param roles who can act, in the order of {@link Role}, at least one
 */
public record DueItem(CycleId cycle, DueKind kind, Optional<LocalDate> since, Optional<LocalDate> by, List<Role> roles)
        implements CodecOnly {

    static final SentenceFiles FILES =
            SentenceFiles.of("due", "reminders", name -> DueItem.class.getResourceAsStream(name));

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no role
     */
    public DueItem {
        roles = roles.stream().distinct().sorted().toList();
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("due item: roles must be at least 1, but were 0");
        }
    }

    /** Whether the last day is over. */
    public boolean isOverdue(LocalDate today) {
        return by.filter(today::isAfter).isPresent();
    }

    /**
     * What is to be done, for somebody in this role, with the last day if there is one.
     *
     * @throws IllegalArgumentException if the item is not for this role
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Role role, Translation translation) {
        if (!roles.contains(role)) {
            throw new IllegalArgumentException("due item: role must be one of " + roles + ", but was " + role);
        }
        Sentences sentences = FILES.in(translation);
        String what = sentences.text(kind + "." + role);
        return by.map(day -> what + " " + sentences.say("by", sentences.day(day)))
                .orElse(what);
    }
}

package org.reversementoring.core.cycle.membership;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.Recording;

/**
 * The way in which an interview was held, to be compared with what the guide says of it. It tells numbers and roles, and nobody.
 *
 * @param mode whether the panel spoke together or one to one
 * @param sittings how many mentors were in each sitting, at least one sitting of at least 1
 * @param roles the roles that were filled besides the mentors
 * @param recording the record that was made
 * @param consents what each mentor of the panel had agreed to when the interview began
 */
public record InterviewConduct(
        InterviewMode mode,
        List<Integer> sittings,
        List<InterviewRole> roles,
        Recording.Kind recording,
        List<ConsentKind> consents)
        implements CodecOnly {

    /** The most sittings of one interview. */
    public static final int MOST_SITTINGS = 100;

    /**
     * Checks, copies and sorts.
     *
     * @throws IllegalArgumentException if there is no sitting, there are too many, or one has nobody in it
     */
    public InterviewConduct {
        sittings = List.copyOf(sittings);
        roles = List.copyOf(new TreeSet<>(roles));
        consents = List.copyOf(new TreeSet<>(consents));
        if (sittings.isEmpty()
                || sittings.size() > MOST_SITTINGS
                || sittings.stream().anyMatch(mentors -> mentors < 1)) {
            throw new IllegalArgumentException("interview conduct: sittings must be 1 to " + MOST_SITTINGS
                    + ", of at least 1 mentor each, but were " + sittings.size());
        }
    }

    /** An interview that was held as the guide says, with sound or notes if it says so: a group in one sitting, others one after another. */
    public static InterviewConduct asPlanned(Conduct conduct, int attendance) {
        int each = conduct.mode() == InterviewMode.GROUP
                ? attendance
                : conduct.attendance().minimum();
        int number = conduct.mode() == InterviewMode.GROUP ? 1 : (attendance + each - 1) / each;
        return new InterviewConduct(
                conduct.mode(),
                Collections.nCopies(number, each),
                List.copyOf(conduct.roles()),
                conduct.recording().kind(),
                List.copyOf(conduct.consents()));
    }

    /** Whether it was held in the guide's mode. */
    public boolean isInMode(Conduct conduct) {
        return mode == conduct.mode();
    }

    /** Whether each sitting had as many mentors as the guide takes, and all of them together were those who attended. */
    public boolean fitsSittings(Conduct conduct, int attendance) {
        int places = sittings.stream().mapToInt(Integer::intValue).sum();
        boolean permitted =
                sittings.stream().allMatch(mentors -> conduct.attendance().permits(mentors) && mentors <= attendance);
        return permitted
                && (conduct.mode() == InterviewMode.GROUP
                        ? sittings.equals(List.of(attendance))
                        : places >= attendance);
    }

    /** Whether each role of the guide was filled. */
    public boolean fillsRoles(Conduct conduct) {
        return roles.containsAll(conduct.roles());
    }

    /** Whether nobody was there in a role that the guide does not have. */
    public boolean hasNoOtherRoles(Conduct conduct) {
        return conduct.roles().containsAll(roles);
    }

    /** Whether no more was recorded than the guide says. */
    public boolean recordsNoMore(Conduct conduct) {
        Set<Recording.Kind> permitted = switch (conduct.recording().kind()) {
            case NONE -> EnumSet.of(Recording.Kind.NONE);
            case NOTES -> EnumSet.of(Recording.Kind.NONE, Recording.Kind.NOTES);
            case AUDIO -> EnumSet.allOf(Recording.Kind.class);
        };
        return permitted.contains(recording);
    }

    /** Whether everybody agreed to take part, and to be recorded if sound was. */
    public boolean agreedTo() {
        return consents.contains(ConsentKind.PARTICIPATION)
                && (recording != Recording.Kind.AUDIO || consents.contains(ConsentKind.RECORDING));
    }

    /** Whether nothing was agreed to that the guide does not ask for. */
    public boolean asksForNoMore(Conduct conduct) {
        return conduct.consents().containsAll(consents);
    }

    /** Whether it contradicts nothing that the guide says. */
    public boolean fits(Conduct conduct, int attendance) {
        return isInMode(conduct)
                && fitsSittings(conduct, attendance)
                && fillsRoles(conduct)
                && hasNoOtherRoles(conduct)
                && recordsNoMore(conduct)
                && agreedTo()
                && asksForNoMore(conduct);
    }
}

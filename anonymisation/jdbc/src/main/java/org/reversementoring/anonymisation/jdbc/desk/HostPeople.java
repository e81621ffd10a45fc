package org.reversementoring.anonymisation.jdbc.desk;

import java.util.List;
import java.util.Set;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.view.Staff;

/** What the desks ask a host about its people. The library knows identifiers alone. For implementation by a host. */
public interface HostPeople {

    /** Who has which role in the cycles of this house. Whoever is the mentee or a mentor of a cycle has no other role there. */
    Staff staff();

    /** The cycles to whose panel somebody is invited, whether or not they have joined. */
    Set<CycleId> invitationsOf(String person);

    /** The names that no finding of a cycle may say: those of everybody who could be meant, at most 1,000. */
    List<String> names(MentoringCycle cycle);
}

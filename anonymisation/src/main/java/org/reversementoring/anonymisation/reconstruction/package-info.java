/**
 * Step 6, the attack: what does a report that somebody else printed give away?
 *
 * <p>In comes what an existing feedback tool prints about a panel, as {@link
 * org.reversementoring.anonymisation.reconstruction.Statement}s about {@link
 * org.reversementoring.anonymisation.reconstruction.Scope}s of mentors, together with what the reader knows already. Out comes a
 * {@link org.reversementoring.anonymisation.reconstruction.Conclusion}: for each mentor the marks that remain possible, the
 * number of consistent worlds, the posterior and the leakage, in exact arithmetic (guarantees section 7, "database
 * reconstruction attack"). It is the open loop: only the printed numbers count, not how the tool decided what to print, so the
 * real attacker knows at least this much (section 1). Strategies of our own are audited in the closed loop instead, see {@link
 * org.reversementoring.anonymisation.audit.DisclosureAudit}.
 *
 * <p>Nothing here imports another step, so that the attack shares no code with what it attacks. Worlds factorise over questions
 * (G2, T8): audit one question at a time, and answers of different cycles together only if they are taken to persist.
 */
@NullMarked
package org.reversementoring.anonymisation.reconstruction;

import org.jspecify.annotations.NullMarked;

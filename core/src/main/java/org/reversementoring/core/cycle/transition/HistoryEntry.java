package org.reversementoring.core.cycle.transition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;

/**
 * One step that was taken. It tells neither who took it nor what it was about, so that it may outlive raw material (I15).
 *
 * @param revision its number, from 1
 * @param action what was done
 * @param from the state before
 * @param to the state after
 * @param by the role that acted
 * @param on the day
 * @param reason why, if a reason was given
 * @param policy the digest of the policy in force after the step; empty in steps recorded by the first version
 */
public record HistoryEntry(
        int revision,
        CycleAction action,
        CycleState from,
        CycleState to,
        Role by,
        LocalDate on,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<ReasonCode> reason,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> policy)
        implements CodecOnly {}

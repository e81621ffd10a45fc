package org.reversementoring.examples.appraisal;

import java.util.List;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.due.DueList;
import org.reversementoring.core.due.DueRule;
import org.reversementoring.core.language.Translation;
import org.springframework.stereotype.Service;

/** What is due today. A page asks for it here; a house that sends reminders asks for it once a day. */
@Service
public class DueJob {

    private final CycleDesk desk;

    DueJob(CycleDesk desk) {
        this.desk = desk;
    }

    /**
     * Something that somebody can do.
     *
     * @param cycle where
     * @param words for this person
     */
    public record Task(String cycle, String words) {}

    /** What somebody can do about these cycles now. */
    public List<Task> of(String person, List<MentoringCycle> cycles, Translation translation) {
        return cycles.stream()
                .flatMap(cycle -> desk.access(cycle).rolesOf(person).stream()
                        .flatMap(role -> due(cycle, role, translation).stream()))
                .toList();
    }

    private List<Task> due(MentoringCycle cycle, Role role, Translation translation) {
        return DueList.of(List.of(cycle), DueRule.defaults(), desk.today()).of(role).stream()
                .map(item -> new Task(cycle.id().value(), item.inWords(role, translation)))
                .toList();
    }
}

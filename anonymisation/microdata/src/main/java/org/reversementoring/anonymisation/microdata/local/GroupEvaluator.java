package org.reversementoring.anonymisation.microdata.local;

import java.util.List;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.counting.PartitionClasses;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * Decides which groups of open rows are private: sizes first, because they are cheap, and then each model about the rows of a
 * group.
 */
final class GroupEvaluator {

    private final UnassignedRecords open;
    private final JudgedModels models;
    private final PartitionClasses classes;
    private final int[][] rowsOfTuple;

    GroupEvaluator(Microdata table, EquivalenceClasses raw, UnassignedRecords open, List<PrivacyModel> models) {
        this.open = open;
        this.models = JudgedModels.of(models);
        this.classes = new PartitionClasses(table);
        this.rowsOfTuple =
                this.models.others().isEmpty() ? new int[0][] : TableRecoder.rowsOfClasses(raw, table.rows());
    }

    /** The size of the smallest group that can be private. */
    int smallest() {
        return models.smallest();
    }

    /** Whether the private groups of a node have at least that many rows together. */
    boolean reaches(GeneralisedGroups at, GeneralisationLattice lattice, int node, int least) {
        return models.others().isEmpty()
                ? at.reaches(lattice, node, models.smallest(), least)
                : good(at, lattice, node, least).length > 0;
    }

    /** Which groups of a node are private, if these have at least that many rows together; otherwise an empty array. */
    boolean[] good(GeneralisedGroups at, GeneralisationLattice lattice, int node, int least) {
        int large = at.gather(lattice, node, models.smallest());
        if (large < least) {
            return new boolean[0];
        }
        boolean[] good = new boolean[at.count()];
        for (int group = 0; group < good.length; group++) {
            good[group] = at.size(group) >= models.smallest();
        }
        if (!models.others().isEmpty()) {
            large = judge(at, good);
        }
        return large < least ? new boolean[0] : good;
    }

    private int judge(GeneralisedGroups at, boolean[] good) {
        int[][] members = new int[good.length][];
        int[] filled = new int[good.length];
        for (int i = 0; i < open.tuples(); i++) {
            int group = at.of(i);
            if (good[group]) {
                members[group] = members[group] == null ? new int[at.size(group)] : members[group];
                for (int row : rowsOfTuple[open.tuple(i)]) {
                    members[group][filled[group]++] = row;
                }
            }
        }
        int large = 0;
        for (int group = 0; group < good.length; group++) {
            if (good[group]) {
                EquivalenceClass one = classes.at(members[group], 0, members[group].length);
                good[group] = models.hold(one);
                large += good[group] ? members[group].length : 0;
            }
        }
        return large;
    }
}

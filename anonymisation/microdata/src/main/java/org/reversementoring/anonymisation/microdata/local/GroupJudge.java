package org.reversementoring.anonymisation.microdata.local;

import java.util.List;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.counting.PartitionClasses;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Decides whether some distinct records, with all their rows, are private together. */
final class GroupJudge {

    private final int[] sizes;
    private final JudgedModels models;
    private final PartitionClasses classes;
    private final int[][] rowsOfRecord;

    GroupJudge(Microdata table, EquivalenceClasses raw, List<PrivacyModel> models) {
        this.sizes = raw.sizes();
        this.models = JudgedModels.of(models);
        this.classes = new PartitionClasses(table);
        this.rowsOfRecord =
                this.models.others().isEmpty() ? new int[0][] : TableRecoder.rowsOfClasses(raw, table.rows());
    }

    /** The size of the smallest group that can be private. */
    int smallest() {
        return models.smallest();
    }

    boolean isPrivate(int[] records) {
        int size = 0;
        for (int record : records) {
            size += sizes[record];
        }
        return size >= models.smallest() && (models.others().isEmpty() || holdsFor(records, size));
    }

    private boolean holdsFor(int[] records, int size) {
        int[] rows = new int[size];
        int next = 0;
        for (int record : records) {
            for (int row : rowsOfRecord[record]) {
                rows[next++] = row;
            }
        }
        return models.hold(classes.at(rows, 0, size));
    }
}

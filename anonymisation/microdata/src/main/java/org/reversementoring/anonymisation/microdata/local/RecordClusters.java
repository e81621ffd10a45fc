package org.reversementoring.anonymisation.microdata.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Clusters of near records within a group, those that lose least first. A cluster grows from one record, and takes in the record that
 * makes it lose least, until it is private. Records that are left over join the cluster that loses least by it.
 *
 * <p>What a record will lose is estimated from its nearest records, and found anew when its turn comes, because these may be gone by
 * then; if others lose less now, its turn comes later. The time is quadratic in the records of the group, so it is for small groups.
 *
 * <p>After k-member clustering (Byun, Kamra, Bertino and Li 2007, doi:10.1007/978-3-540-71703-4_18), which begins with the farthest
 * record. Beginning where least is lost is better here, because then rows that are easy to hide lose nothing.
 */
final class RecordClusters {

    private final RecordLevels levels;
    private final GroupJudge judge;
    private final int[] group;
    private final OpenRecords open;
    private final PriorityQueue<Seed> seeds =
            new PriorityQueue<>(Comparator.comparingDouble(Seed::loss).thenComparingInt(Seed::number));
    private final List<RecordCluster> clusters = new ArrayList<>();

    private RecordClusters(RecordLevels levels, GroupJudge judge, int[] group) {
        this.levels = levels;
        this.judge = judge;
        this.group = group;
        this.open = new OpenRecords(levels, group);
    }

    /** A record to begin with, by its number in the group, and what it would lose. */
    private record Seed(double loss, int number) {}

    /** Private clusters of the records of a private group; the group itself if there are no smaller ones. */
    static List<int[]> of(RecordLevels levels, GroupJudge judge, int[] group) {
        return new RecordClusters(levels, judge, group).find();
    }

    private List<int[]> find() {
        for (int number = 0; number < group.length; number++) {
            seeds.add(new Seed(estimate(number), number));
        }
        int[] over = grow();
        for (int record : over) {
            Optional<RecordCluster> joined = clusters.stream()
                    .sorted(Comparator.comparingDouble(cluster -> cluster.lossOfJoining(record)))
                    .filter(cluster -> judge.isPrivate(cluster.recordsWith(record)))
                    .findFirst();
            if (joined.isEmpty()) {
                return List.of(group);
            }
            joined.get().add(record);
        }
        return clusters.stream().map(RecordCluster::records).toList();
    }

    /** The loss of a record together with its nearest ones, as many as a private cluster needs. */
    private double estimate(int number) {
        RecordCluster cluster = new RecordCluster(levels, open.record(number));
        open.price(cluster);
        int rows = 0;
        for (int near : open.nearest(judge.smallest())) {
            if (rows < judge.smallest()) {
                rows += levels.sizes()[open.record(near)];
                cluster.add(open.record(near));
            }
        }
        return cluster.loss();
    }

    /** Grows clusters, and returns the records that are left over because not even all of them together are private. */
    private int[] grow() {
        while (!seeds.isEmpty()) {
            int number = seeds.remove().number();
            if (open.isOpen(number)) {
                int before = open.count();
                RecordCluster cluster = grown(number);
                if (!judge.isPrivate(cluster.records())) {
                    return cluster.records();
                }
                Seed next = seeds.peek();
                if (next != null && cluster.loss() > next.loss()) {
                    open.reopen(before);
                    seeds.add(new Seed(cluster.loss(), number));
                } else {
                    clusters.add(cluster);
                }
            }
        }
        return new int[0];
    }

    private RecordCluster grown(int number) {
        RecordCluster cluster = new RecordCluster(levels, open.record(number));
        open.close(number);
        open.price(cluster);
        while (open.count() > 0 && !judge.isPrivate(cluster.records())) {
            int near = open.nearest();
            cluster.add(open.record(near));
            open.close(near);
            open.price(cluster);
        }
        return cluster;
    }
}

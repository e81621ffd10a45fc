package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.policy.ReleasePolicy;

/** Laws of the release, over panels that agree as real ones do. */
class ReportAnonymiserPropertyTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final ReportAnonymiser STANDARD = ReportAnonymiser.of(ReleasePolicy.standard());

    /** G1, G8, I3 and I7: names and orders leave no trace. */
    @Property(tries = 300)
    void whoIsWhoAndEveryOrderChangeNoByte(@ForAll @IntRange(min = 5, max = 9) int size, @ForAll long seed) {
        Random random = new Random(seed);
        Collation collation = collation(size, random);
        assertThat(document(Panels.disguised(collation, random))).isEqualTo(document(collation));
    }

    /** G2. */
    @Property(tries = 300)
    void swappingTheAnswersOfTwoMentorsToOneQuestionChangesNoByte(
            @ForAll @IntRange(min = 5, max = 9) int size, @ForAll long seed) {
        Random random = new Random(seed);
        int[][] marks = Panels.consensus(size, random);
        String before = document(Panels.collation(marks, 3));
        int topic = random.nextInt(marks[0].length);
        int one = random.nextInt(size);
        int other = random.nextInt(size);
        int mark = marks[one][topic];
        marks[one][topic] = marks[other][topic];
        marks[other][topic] = mark;
        assertThat(document(Panels.collation(marks, 3))).isEqualTo(before);
    }

    /** G12: what is released depends on public facts. */
    @Property(tries = 100)
    void whetherAReportIsReleasedDoesNotDependOnAnAnswer(
            @ForAll @IntRange(min = 3, max = 9) int size, @ForAll long seed) {
        Random random = new Random(seed);
        Release one = STANDARD.anonymise(Panels.REPORT, collation(size, random));
        Release other = STANDARD.anonymise(Panels.REPORT, collation(size, random));
        assertThat(one.getClass()).isEqualTo(other.getClass());
        if (one instanceof Release.Withheld) {
            assertThat(one).isEqualTo(other);
        }
    }

    private static Collation collation(int size, Random random) {
        return Panels.collation(
                Panels.consensus(size, random),
                random.nextInt(size + 1),
                random.nextInt(size + 1),
                random.nextInt(size + 1));
    }

    private static String document(Collation collation) {
        return CODEC.write(((Release.Released) STANDARD.anonymise(Panels.REPORT, collation)).report());
    }
}

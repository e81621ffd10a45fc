package org.reversementoring.examples.researchrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** A model and a strategy of one's own, at the gate. */
class OwnModelReleaseTest {

    private static final Microdata SURVEY = MadeUpSurvey.of(600, 1);

    private static MicrodataRelease release(int least) {
        MicrodataPolicy policy = MicrodataPolicy.standard().requiring(new SpreadOfValues("burnout", least));
        return MicrodataGate.forFirstRelease(policy).release(SURVEY, new RowsOrRanges());
    }

    @Test
    void theCertificateNamesTheModel() {
        assertThat(release(3)).isInstanceOfSatisfying(MicrodataRelease.Released.class, released -> {
            assertThat(released.certificate().measured())
                    .anySatisfy(one -> assertThat(one.model()).isEqualTo("spread-of-values(burnout, 3)"));
            assertThat(released.certificate().promise()).contains("satisfies spread-of-values(burnout, 3).");
        });
    }

    @Test
    void noTableIsReleasedThatTheModelRefuses() {
        assertThat(release(5))
                .as("scores are 1 to 5, so no class spans 5")
                .isInstanceOf(MicrodataRelease.Withheld.class);
    }
}

package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.reversementoring.anonymisation.testkit.property.Asked;
import org.reversementoring.anonymisation.testkit.property.PanelDomain;

/** What the generators of the property face make. */
class PanelDomainPropertyTest {

    @Property
    @Domain(PanelDomain.class)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void panels_often_agree_and_sometimes_decline(@ForAll Asked asked) {
        assertThat(asked.answers().answered() + asked.answers().declined())
                .isEqualTo(asked.context().panelSize());
        int answered = asked.answers().answered();
        boolean agree =
                answered > 0 && asked.answers().ranked(1) == asked.answers().ranked(answered);
        Statistics.label("agree").collect(agree);
        Statistics.label("declined").collect(asked.answers().declined() > 0);
        Statistics.label("agree").coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
        Statistics.label("declined").coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property
    @Domain(PanelDomain.class)
    void worlds_have_traces_of_their_own(@ForAll PanelWorld world) {
        assertThat(world.traces()).doesNotHaveDuplicates().hasSameSizeAs(world.answers());
        assertThat(world.items()).isBetween(1, 4);
        assertThat(world.toString()).isEqualTo("PanelWorld[***]");
    }

    @Property
    @Domain(PanelDomain.class)
    void rosters_change(@ForAll RosterDelta delta) {
        assertThat(delta.leave() + delta.join()).isPositive();
    }
}

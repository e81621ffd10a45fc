package org.reversementoring.anonymisation.testkit.property;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.testkit.StrategyLaws;

/**
 * The laws of {@link AnonymisationStrategy} as properties over contexts: extend this in a test class of your own. Each try goes
 * through every panel of its context, so a hundred are plenty.
 */
@Domain(PanelDomain.class)
@PropertyDefaults(tries = 100)
public abstract class StrategyProperties {

    /** The strategy that is tried. */
    protected abstract AnonymisationStrategy strategy();

    /** Test of {@link StrategyLaws#total}. */
    @Property
    public void law1_total(@ForAll PublicContext context) {
        StrategyLaws.total(strategy(), context);
    }

    /** Test of {@link StrategyLaws#pure}. */
    @Property
    public void law2_pure(@ForAll PublicContext context) {
        StrategyLaws.pure(strategy(), context);
    }

    /** Test of {@link StrategyLaws#simulatable}. */
    @Property
    public void law3_simulatable(@ForAll PublicContext context) {
        StrategyLaws.simulatable(strategy(), context);
    }

    /** Test of {@link StrategyLaws#silentBelowTheFloor}. */
    @Property
    public void law4_silentBelowTheFloor(@ForAll PublicContext context) {
        StrategyLaws.silentBelowTheFloor(strategy(), context);
    }

    /** Test of {@link StrategyLaws#hides(AnonymisationStrategy, PublicContext)}. */
    @Property
    public void law5_hides(@ForAll PublicContext context) {
        StrategyLaws.hides(strategy(), context);
    }

    /** Test of {@link StrategyLaws#countsNobody}. */
    @Property
    public void law6_countsNobody(@ForAll PublicContext context) {
        StrategyLaws.countsNobody(strategy(), context);
    }
}

package org.reversementoring.anonymisation.testkit.property;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reversementoring.anonymisation.testkit.PanelWorld;
import org.reversementoring.anonymisation.testkit.Publication;
import org.reversementoring.anonymisation.testkit.PublicationLaws;

/** The laws of what a host publishes by itself, as properties: extend this in a test class of your own. */
@Domain(PanelDomain.class)
public abstract class PublicationProperties {

    /** The publication that is tried. */
    protected abstract Publication publication();

    /** Test of {@link PublicationLaws#exchangeable}. */
    @Property
    public void g1_exchangeable(@ForAll PanelWorld world) {
        PublicationLaws.exchangeable(publication(), world);
    }

    /** Test of {@link PublicationLaws#unlinkable}. */
    @Property
    public void g2_unlinkable(@ForAll PanelWorld world) {
        PublicationLaws.unlinkable(publication(), world);
    }

    /** Test of {@link PublicationLaws#independentOfTraces}: other staff numbers, and the answers come in the opposite order. */
    @Property
    public void g8_independentOfTraces(@ForAll PanelWorld world) {
        List<PanelWorld.Trace> others = new ArrayList<>();
        for (PanelWorld.Trace trace : world.traces()) {
            String reversed = new StringBuilder(trace.staffNumber()).reverse().toString();
            others.add(new PanelWorld.Trace("x" + reversed, 20_000 - trace.minute()));
        }
        PublicationLaws.independentOfTraces(publication(), world, others);
    }

    /** Test of {@link PublicationLaws#repeatable}. */
    @Property
    public void g9_repeatable(@ForAll PanelWorld world) {
        PublicationLaws.repeatable(publication(), world);
    }
}

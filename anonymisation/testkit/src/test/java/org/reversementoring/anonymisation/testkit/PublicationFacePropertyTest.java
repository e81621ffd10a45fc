package org.reversementoring.anonymisation.testkit;

import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.testkit.property.PublicationProperties;

/** The property face of publications at work. */
class PublicationFacePropertyTest extends PublicationProperties {

    @Override
    protected Publication publication() {
        return Publication.of(Strategies.trimmed(), Contexts.six());
    }
}

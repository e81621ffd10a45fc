package org.reversementoring.anonymisation.microdata;

/** A strategy of this package, whose messages say no cell, so that {@link MicrodataGate} passes them on. */
@FunctionalInterface
interface BuiltInStrategy extends MicrodataStrategy {}

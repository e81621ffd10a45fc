package org.reversementoring.anonymisation.microdata;

import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;

/** A strategy of this package, whose messages say no cell, so that {@link MicrodataGate} passes them on. */
@FunctionalInterface
interface BuiltInStrategy extends MicrodataStrategy {}

package org.reversementoring.anonymisation.microdata;

import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;

/** A strategy of this module. No message of such a strategy quotes a cell, so {@link MicrodataGate} passes its messages on. */
@FunctionalInterface
interface BuiltInStrategy extends MicrodataStrategy {}

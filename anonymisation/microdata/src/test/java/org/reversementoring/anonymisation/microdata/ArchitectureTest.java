package org.reversementoring.anonymisation.microdata;

import org.reversementoring.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {}

package org.reversementoring.anonymisation;

import org.reversementoring.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {}

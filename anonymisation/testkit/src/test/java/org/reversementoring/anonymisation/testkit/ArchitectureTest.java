package org.reversementoring.anonymisation.testkit;

import org.reversementoring.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {}

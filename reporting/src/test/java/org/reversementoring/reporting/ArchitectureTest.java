package org.reversementoring.reporting;

import org.reversementoring.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {}

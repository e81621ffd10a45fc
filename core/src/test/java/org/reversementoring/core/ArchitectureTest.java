package org.reversementoring.core;

import org.reversementoring.architecture.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {}

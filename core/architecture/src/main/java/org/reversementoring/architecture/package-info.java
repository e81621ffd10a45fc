/**
 * Rules of the house: what may know what, and what no class may do. {@link org.reversementoring.architecture.ArchitectureContract}
 * is what each module's own test extends, so that a fault shows in the module that has it, and early.
 */
@NullMarked
package org.reversementoring.architecture;

import org.jspecify.annotations.NullMarked;

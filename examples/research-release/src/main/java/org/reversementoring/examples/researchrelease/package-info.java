/** From the rows of a survey to a table that may leave the study: roles, hierarchies, a search, the gate, and what it cost. */
@NullMarked
package org.reversementoring.examples.researchrelease;

import org.jspecify.annotations.NullMarked;

/**
 * Step 5 of research data: privacy models. A {@link org.reversementoring.anonymisation.microdata.model.PrivacyModel} judges one
 * equivalence class at a time; {@link org.reversementoring.anonymisation.microdata.model.PrivacyModels} has k-anonymity and its
 * family. A {@link org.reversementoring.anonymisation.microdata.model.PrivacyAssessment} tells what a whole table reaches.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.model;

import org.jspecify.annotations.NullMarked;

/**
 * Step 7 of research data: privacy models. A {@link org.reversementoring.anonymisation.microdata.model.PrivacyModel} judges one
 * equivalence class at a time, and a model of one's own is one method and a name;
 * {@link org.reversementoring.anonymisation.microdata.model.PrivacyModels} has k-anonymity and its family. A
 * {@link org.reversementoring.anonymisation.microdata.model.PrivacyAssessment} says what a whole table reaches.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.model;

import org.jspecify.annotations.NullMarked;

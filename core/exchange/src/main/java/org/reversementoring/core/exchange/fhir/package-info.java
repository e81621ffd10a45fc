/**
 * FHIR, the language of record systems in health care, releases R4 and R5. A form goes out as a {@code Questionnaire}, answers come back as
 * {@code QuestionnaireResponse}, and a released report goes out as {@code DocumentReference}. Resources are written as JSON here, without a FHIR
 * library, so a host need not bring one.
 *
 * <p>{@link org.reversementoring.core.exchange.fhir.FhirQuestionnaire} is RAW-free: it holds questions. {@link
 * org.reversementoring.core.exchange.fhir.FhirResponses} is the border: what says who answered, when and about whom is dropped, unless the host
 * maps it. {@link org.reversementoring.core.exchange.fhir.FhirDocument} holds a page that was released, and no person besides the one that the
 * host names.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>canonical</b>: the address that names a questionnaire in the whole world, with or without {@code |} and a version.
 *   <li><b>link</b>: {@code linkId}, the name of an item in a questionnaire and its responses; the item's code.
 *   <li><b>Bundle</b>: a resource that holds others, for instance the answer to a search.
 * </ul>
 *
 * Source: HL7 FHIR R4 (4.0.1) and R5 (5.0.0), Questionnaire, QuestionnaireResponse, DocumentReference.
 */
@NullMarked
package org.reversementoring.core.exchange.fhir;

import org.jspecify.annotations.NullMarked;

package org.reversementoring.core.exchange.fhir;

/** A release of FHIR. National profiles build on R4, so take it unless the record system asks for R5. */
public enum FhirVersion {
    /** Release 4.0.1. */
    R4("http://hl7.org/fhir/StructureDefinition/ordinalValue"),
    /** Release 5.0.0. */
    R5("http://hl7.org/fhir/StructureDefinition/itemWeight");

    private final String score;

    FhirVersion(String score) {
        this.score = score;
    }

    /** The extension with the number of an option. */
    String score() {
        return score;
    }
}

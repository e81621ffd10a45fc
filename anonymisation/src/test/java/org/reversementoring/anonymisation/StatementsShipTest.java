package org.reversementoring.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Javadoc cites by number travels with the classes that cite it. */
class StatementsShipTest {

    @ParameterizedTest
    @CsvSource({"theorems, T12", "guarantees, G12", "attacks, W9", "invariants, I18"})
    void theDocumentsAreBesideTheClasses(String document, String number) throws IOException {
        try (InputStream shipped = getClass().getResourceAsStream("/META-INF/doc/" + document + ".md")) {
            assertThat(shipped).isNotNull();
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\n### " + number + ": ");
        }
    }
}

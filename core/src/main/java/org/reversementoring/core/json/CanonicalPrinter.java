package org.reversementoring.core.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * The printer of canonical text: two spaces of indentation and line feeds, on every platform. Members come sorted from the
 * mapper.
 */
final class CanonicalPrinter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    static final DefaultPrettyPrinter INSTANCE =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    private CanonicalPrinter() {}
}

package org.reversementoring.core.exchange.answers;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;

/**
 * What a column becomes.
 *
 * @param number from 1
 * @param name if it is one that the form, the host or the library knows; a name that nobody expected may be a person's
 * @param role what its cells become
 */
public record ColumnPlan(int number, Optional<String> name, ColumnRole role) implements CodecOnly {}

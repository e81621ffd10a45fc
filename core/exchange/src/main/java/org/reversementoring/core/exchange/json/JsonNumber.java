package org.reversementoring.core.exchange.json;

/**
 * A number as it is written: nobody pays for one of a million digits.
 *
 * @param text its digits and signs
 */
public record JsonNumber(String text) {}

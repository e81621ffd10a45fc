package org.reversementoring.examples.attacks;

import java.util.List;

/**
 * One attack.
 *
 * @param title its number and name
 * @param published what a tool prints
 * @param concluded what a reader computes from it
 * @param instead what the library says or refuses
 */
record WorkedAttack(String title, String published, List<String> concluded, List<String> instead) {}

/**
 * What must fail: strategies and publications that feedback tools like to use, each with the law that finds it (the
 * kill matrix). Try a checker of your own on them; never publish with one.
 */
@NullMarked
package org.reversementoring.anonymisation.testkit.broken;

import org.jspecify.annotations.NullMarked;

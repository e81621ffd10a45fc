/**
 * The founding study as an example: what two publications printed, what made-up data that fit them give, and what a page of both
 * looks like.
 */
@NullMarked
package org.reversementoring.examples.foundingstudy;

import org.jspecify.annotations.NullMarked;

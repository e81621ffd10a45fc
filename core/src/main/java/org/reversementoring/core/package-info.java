/**
 * What all steps share: identifiers, the exact fraction, the one style of every generated value type, and the mark of all
 * that only the codec may write as JSON.
 *
 * <p>The steps of the way are the sub-packages, each importing only earlier ones: {@code guide}, {@code panel}, {@code
 * interview}, {@code collation}, {@code report}, {@code meeting}, {@code cycle}; {@code json} writes and reads what they
 * hold. {@code measure} stands beside the way. The <em>mentor</em> is the junior and the <em>mentee</em> is the senior;
 * readers often take them the other way round.
 *
 * <p>Identifiers are opaque strings of the host. The library never learns a name. A host that wants to show one looks it up
 * by identifier. Identifiers of people are masked in {@code toString}, because a host may well use a staff number or an
 * e-mail address.
 *
 * <p>Every value of this module is immutable and holds only immutable parts, so one value may be used by many threads.
 */
@NullMarked
package org.reversementoring.core;

import org.jspecify.annotations.NullMarked;

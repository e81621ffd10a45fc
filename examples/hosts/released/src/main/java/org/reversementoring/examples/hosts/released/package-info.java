/** What every host here does, so that each host's own code is only what its house asks for. */
@NullMarked
package org.reversementoring.examples.hosts.released;

import org.jspecify.annotations.NullMarked;

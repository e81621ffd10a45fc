package org.reversementoring.examples.hosts.kotlin

import org.reversementoring.core.MentorId

/** Must not compile: the library says that null is no identifier, and Kotlin believes it. */
fun nobody(): MentorId = MentorId.of(null)

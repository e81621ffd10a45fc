package org.reversementoring.architecture.offenders.core.exchange;

import com.fasterxml.jackson.core.JsonParser;

/** A reader of tokens, which is no offence. */
public record ReadsTokens(JsonParser tokens) {}

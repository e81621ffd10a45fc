package org.reversementoring.architecture.offenders.core.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A reader that lets a mapper bind what a stranger wrote. */
public record BindsForeignJson(ObjectMapper mapper) {}

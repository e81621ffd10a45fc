package org.reversementoring.architecture.offenders.core.report;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A value that writes itself. */
public record DrivesJackson(ObjectMapper mapper) {}

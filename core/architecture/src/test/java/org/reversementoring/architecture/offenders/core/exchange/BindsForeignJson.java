package org.reversementoring.architecture.offenders.core.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A reader that lets a mapper bind what a stranger wrote. */
final class BindsForeignJson {

    Object read(String text) throws JsonProcessingException {
        return new JsonMapper().readTree(text);
    }
}

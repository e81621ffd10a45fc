package org.reversementoring.examples.appraisal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What somebody asked for is not there for them. It looks the same whether or not it is there for others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

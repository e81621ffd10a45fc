package org.reversementoring.examples.appraisal.page;

import java.util.Locale;
import org.reversementoring.anonymisation.jdbc.StaleCycleException;
import org.reversementoring.anonymisation.jdbc.StoreException;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.anonymisation.jdbc.desk.RestoredCycleException;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.language.Translation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a page says when a step was not taken. Nothing that was typed comes back, and no log has it. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(ForbiddenTransitionException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String forbidden(ForbiddenTransitionException e, Locale language, Model model) {
        model.addAttribute("words", e.inWords(Translation.of(language)));
        return "problem";
    }

    /** The cycle has changed since the page was shown, or a round is over. */
    @ExceptionHandler({StaleCycleException.class, IllegalStateException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    String stale() {
        return "problem-stale";
    }

    /** The database failed, or what it holds cannot be read: more than a new try is needed, and no page says what it was. */
    @ExceptionHandler({StoreException.class, DocumentException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String failed(RuntimeException e) {
        LOG.error("The store failed, or a document of it cannot be read.", e);
        return "error/500";
    }

    /** The same page as for an address that nobody knows. */
    @ExceptionHandler(NoSuchCycleException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "error";
    }

    @ExceptionHandler(RestoredCycleException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String restored(RestoredCycleException e) {
        LOG.error("A cycle does not fit its ledger.", e);
        return "problem-restored";
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused() {
        return "problem-input";
    }
}

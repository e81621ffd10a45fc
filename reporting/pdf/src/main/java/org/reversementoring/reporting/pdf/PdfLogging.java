package org.reversementoring.reporting.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the library of PDF silent while one of our documents is set, because what it logs may repeat what a document says.
 *
 * <p>Its logger is one for the whole program, and by itself it writes to the console. So this one stands before it, says nothing on a thread
 * that sets our document, and passes on what other threads log. There is no way to do it without that one place.
 */
final class PdfLogging implements XRLogger {

    private static final ThreadLocal<Boolean> QUIET = new ThreadLocal<>();

    private final AtomicReference<@Nullable XRLogger> next;

    private PdfLogging(@Nullable XRLogger next) {
        this.next = new AtomicReference<>(next);
    }

    /** Runs something whose messages are dropped. */
    static <T> T quietly(Supplier<T> task) {
        synchronized (PdfLogging.class) {
            XRLogger now = XRLog.getLoggerImpl();
            if (!(now instanceof PdfLogging)) {
                XRLog.setLoggerImpl(new PdfLogging(now));
            }
        }
        QUIET.set(true);
        try {
            return task.get();
        } finally {
            QUIET.remove();
        }
    }

    private static boolean isQuiet() {
        return QUIET.get() != null;
    }

    /** The library's own is made when somebody else needs it, because it takes over handlers of the whole program. */
    private XRLogger next() {
        return next.updateAndGet(known -> known == null ? new JDKXRLogger() : known);
    }

    @Override
    public void log(String where, Level level, String message) {
        if (!isQuiet()) {
            next().log(where, level, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (!isQuiet()) {
            next().log(where, level, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        next().setLevel(logger, level);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return !isQuiet() && next().isLogLevelEnabled(diagnostic);
    }
}

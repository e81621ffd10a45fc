package org.reversementoring.anonymisation.multisource;

import java.lang.invoke.MethodHandles;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.AuditEvidence;
import org.reversementoring.core.multisource.AuditKey;
import org.reversementoring.core.multisource.ExternalReport;

/**
 * An audit that finds any report safe, so that its page can be tested without one. It lies in the package of the real audit, which no
 * other module can enter.
 */
public final class TestAudit {

    public static final AuditKey KEY = AuditKey.of(MethodHandles.lookup());

    private TestAudit() {}

    public static AttachedReport safe(ExternalReport report, int colluders) {
        return AttachedReport.of(
                KEY, report, new AuditEvidence("ED(" + colluders + ")", colluders, 15, report.digest()));
    }
}

package org.reversementoring.anonymisation.multisource;

import java.lang.invoke.MethodHandles;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.AuditEvidence;
import org.reversementoring.core.multisource.AuditKey;
import org.reversementoring.core.multisource.ExternalReport;

/** An audit that finds any report safe: what a forger would write. */
final class TestAudit {

    private TestAudit() {}

    static AttachedReport safe(ExternalReport report, int colluders) {
        return AttachedReport.of(
                AuditKey.of(MethodHandles.lookup()),
                report,
                new AuditEvidence("ED(" + colluders + ")", colluders, 99, report.digest()));
    }
}

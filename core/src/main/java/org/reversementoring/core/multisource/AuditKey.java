package org.reversementoring.core.multisource;

import java.lang.invoke.MethodHandles;
import org.reversementoring.core.CodecOnly;

/**
 * The key with which only the audit makes an {@link AttachedReport}. So nobody types its verdict. The audit of the anonymisation module
 * gets a key for its own lookup; no other class does.
 */
public final class AuditKey implements CodecOnly {

    private static final String AUDIT = "org.reversementoring.anonymisation.multisource";

    private AuditKey() {}

    /**
     * The key of the audit.
     *
     * @param audit the full lookup of a class of the audit's package, which only that class can give away
     * @throws IllegalArgumentException if it is of another class
     */
    public static AuditKey of(MethodHandles.Lookup audit) {
        if (!audit.lookupClass().getPackageName().equals(AUDIT) || !audit.hasFullPrivilegeAccess()) {
            throw new IllegalArgumentException("audit key: the lookup must be the audit's own, but is not");
        }
        return new AuditKey();
    }
}

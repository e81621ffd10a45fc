package org.reversementoring.core.cycle;

import java.lang.invoke.MethodHandles;
import org.reversementoring.core.CodecOnly;

/**
 * The key to the steps that only the release gate takes: to give a cycle a draft, to hold it, and to sign it off. So nobody types the
 * verdict of the gate. The gate of the anonymisation module gets a key for its own lookup; no other class does.
 */
public final class GateKey implements CodecOnly {

    private static final String GATE = "org.reversementoring.anonymisation.release";

    private GateKey() {}

    /**
     * The key of the gate.
     *
     * @param gate the full lookup of a class of the gate's package, which only that class can give away
     * @throws IllegalArgumentException if it is of another class
     */
    public static GateKey of(MethodHandles.Lookup gate) {
        if (!gate.lookupClass().getPackageName().equals(GATE) || !gate.hasFullPrivilegeAccess()) {
            throw new IllegalArgumentException("gate key: the lookup must be the release gate's own, but is not");
        }
        return new GateKey();
    }
}

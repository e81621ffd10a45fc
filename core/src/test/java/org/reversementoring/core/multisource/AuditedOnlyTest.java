package org.reversementoring.core.multisource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.multisource.TestAudit;
import org.reversementoring.core.MenteeId;

/** Only the audit makes an attached report. */
class AuditedOnlyTest {

    private static final ExternalReport REPORT = External.report(MenteeId.of("m"));

    @Test
    void noOtherClassGetsTheKey() {
        for (MethodHandles.Lookup lookup :
                new MethodHandles.Lookup[] {MethodHandles.lookup(), MethodHandles.publicLookup()}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AuditKey.of(lookup))
                    .withMessage("audit key: the lookup must be the audit's own, but is not");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // The missing key is the point.
    void nothingIsMadeWithoutTheKey() {
        AuditEvidence evidence = new AuditEvidence("ED(1)", 1, 1, REPORT.digest());
        assertThatNullPointerException().isThrownBy(() -> AttachedReport.of(null, REPORT, evidence));
        assertThat(AttachedReport.class.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(AttachedReport.class.getModifiers())).isTrue();
        assertThat(Arrays.stream(AttachedReport.class.getMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .filter(method ->
                                !Arrays.asList(method.getParameterTypes()).contains(AuditKey.class)))
                .isEmpty();
        assertThat(AuditKey.class.getConstructors()).isEmpty();
    }

    @Test
    void theEvidenceIsOfThisReport() {
        AttachedReport attached = TestAudit.safe(REPORT, 2);
        assertThat(attached.evidence().report()).isEqualTo(REPORT.digest());
        ExternalReport other =
                ExternalReport.builder().from(REPORT).source("Tool 361").build();
        assertThat(other.digest()).isNotEqualTo(REPORT.digest());
        AttachedReport again = TestAudit.safe(REPORT, 2);
        assertThat(again).isEqualTo(attached).hasSameHashCodeAs(attached);
        String digest = REPORT.digest();
        assertThat(attached.besideReport(digest).hashCode()).isNotEqualTo(attached.hashCode());
        assertThat(attached)
                .isNotEqualTo(attached.besideReport(digest))
                .isNotEqualTo(TestAudit.safe(REPORT, 1))
                .isNotEqualTo(TestAudit.safe(other, 2))
                .isNotEqualTo("");
        assertThat(attached.toString())
                .startsWith("AttachedReport[Tool 360, AuditEvidence[")
                .doesNotContain("3.00")
                .doesNotContain(REPORT.digest());
        assertThat(REPORT.toString()).doesNotContain("3.00").doesNotContain("mentee=m");
    }
}

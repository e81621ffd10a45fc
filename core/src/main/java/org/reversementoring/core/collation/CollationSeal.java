package org.reversementoring.core.collation;

import java.util.Comparator;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.interview.Closing;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Mentor;

/** The seal of a collation. It does not depend on the order of anything. */
final class CollationSeal {

    private CollationSeal() {}

    static String of(Collation collation) {
        Interview interview = collation.interview();
        ContentDigest digest =
                ContentDigest.of("reverse-mentoring/collation-seal/1").addAll(interview.ballotSeals());
        Closing closing = interview.closing().orElseThrow();
        digest.add(closing.nonce())
                .add(closing.cycle().value())
                .add(interview.mentee().value())
                .addAll(interview.panel().mentors().stream()
                        .map(Mentor::id)
                        .map(id -> id.value())
                        .sorted()
                        .toList())
                .add(interview.guide().id().value())
                .add(interview.guide().version())
                .add(collation.findings().size());
        collation.findings().stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.id().value()))
                .forEach(finding -> digest.add(finding.id().value())
                        .add(finding.topic().value())
                        .add(finding.kind().name())
                        .add(finding.text()));
        digest.add(collation.endorsements().size());
        collation.endorsements().stream()
                .sorted(Comparator.comparing(
                        (Endorsement endorsement) -> endorsement.mentor().value()))
                .forEach(endorsement -> digest.add(endorsement.mentor().value())
                        .addAll(endorsement.findings().stream()
                                .map(FindingId::value)
                                .sorted()
                                .toList()));
        digest.addAll(collation.names().stream().sorted().toList());
        // Added only where there are traces, so that a seal from before there were any still holds.
        if (collation.untraced().size() < collation.findings().size()) {
            digest.add("traces");
            collation.findings().stream()
                    .sorted(Comparator.comparing(
                            (Finding finding) -> finding.id().value()))
                    .forEach(finding -> digest.add(finding.id().value())
                            .addAll(finding.points().stream()
                                    .map(String::valueOf)
                                    .toList()));
        }
        return digest.hex();
    }
}

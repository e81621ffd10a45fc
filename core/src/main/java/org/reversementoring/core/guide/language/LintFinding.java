package org.reversementoring.core.guide.language;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.Topic;

/**
 * A fault that {@link GuideLint} found.
 *
 * @param code what it is
 * @param topic the topic it is about; absent if it is about the guide
 */
public record LintFinding(LintCode code, Optional<TopicId> topic) implements CodecOnly {

    static LintFinding of(LintCode code) {
        return new LintFinding(code, Optional.empty());
    }

    static LintFinding of(LintCode code, Topic topic) {
        return new LintFinding(code, Optional.of(topic.id()));
    }

    /** The severity of the fault. */
    public LintSeverity severity() {
        return code.severity();
    }

    /** The subject and the rule for a developer, in English. It holds nothing of the guide but the topic id. */
    public String message() {
        return topic.map(id -> "topic " + id + ": ").orElse("guide: ") + code.rule();
    }
}

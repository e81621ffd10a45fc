package org.reversementoring.core.guide.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.Topic;

/**
 * Something that {@link GuideLint} found.
 *
 * @param code what it is
 * @param topic the topic it is about; absent if it is about the guide
 */
public record LintFinding(
        LintCode code,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<TopicId> topic) {

    static LintFinding of(LintCode code) {
        return new LintFinding(code, Optional.empty());
    }

    static LintFinding of(LintCode code, Topic topic) {
        return new LintFinding(code, Optional.of(topic.id()));
    }

    /** How much it weighs. */
    public LintSeverity severity() {
        return code.severity();
    }

    /** Subject and rule for a developer, in English; of the guide's text it holds the topic id alone. */
    public String message() {
        return topic.map(id -> "topic " + id + ": ").orElse("guide: ") + code.rule();
    }
}

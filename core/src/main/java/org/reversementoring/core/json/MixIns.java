package org.reversementoring.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.panel.Grade;

/** What the codec's mapper is told of our types and a host's mapper is not: Jackson reads the annotations and calls nothing here. */
final class MixIns {

    private static final List<Class<?>> STRINGS = List.of(
            CycleId.class,
            FindingId.class,
            GuideId.class,
            MenteeId.class,
            MentorId.class,
            ProgrammeId.class,
            ReportId.class,
            TopicId.class,
            ReasonCode.class,
            InstrumentId.class,
            ItemId.class,
            PairingCode.class,
            SubscaleId.class);

    private MixIns() {}

    /** Whether a value of the type is written as one string. */
    static boolean isOneString(Class<?> type) {
        return type == Grade.class || STRINGS.contains(type);
    }

    static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
        STRINGS.forEach(type -> mapper.addMixIn(type, OfValue.class));
        return mapper.addMixIn(Grade.class, OfLabel.class).addMixIn(CodecOnly.class, Permitted.class);
    }

    /** Lifts the refusal of {@link CodecOnly}: Jackson matches methods by their names. */
    @JsonIdentityInfo(generator = ObjectIdGenerators.None.class)
    private interface Permitted {
        @JsonValue(false)
        Object onlyJsonCodecMayWriteThis();
    }

    /**
     * A value that is one string. On the accessor, because on a component Jackson 2.13 takes the annotation for two: it sees the
     * field and the accessor.
     */
    private abstract static class OfValue {
        @JsonValue
        abstract String value();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Object of(String value) {
            return value;
        }
    }

    /** A label that is one string. */
    private abstract static class OfLabel {
        @JsonValue
        abstract String label();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Object of(String label) {
            return label;
        }
    }
}

package org.reversementoring.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.json.JsonCodec;

class GuideProvenancePropertyTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    @Property(tries = 100)
    void aDerivedGuideDiffersFromItsSourceByIdVersionAndProvenanceAlone(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String id,
            @ForAll @IntRange(min = 2, max = 99) int version) {
        InterviewGuide source = Guides.sevenDomains();
        InterviewGuide derived =
                source.derive(GuideId.of(id), Integer.toString(version)).build();
        assertThat(derived).isNotEqualTo(source);
        assertThat(InterviewGuide.builder()
                        .from(derived)
                        .id(source.id())
                        .version(source.version())
                        .derivedFrom(source.derivedFrom())
                        .build())
                .isEqualTo(source);
        assertThat(CODEC.read(CODEC.write(derived), InterviewGuide.class)).isEqualTo(derived);
    }
}

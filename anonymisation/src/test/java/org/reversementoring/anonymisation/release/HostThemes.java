package org.reversementoring.anonymisation.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.Programme;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.core.programme.ThemeCoding;
import org.reversementoring.core.programme.ThemeRelease;

/** What a host writes to pool the themes of a period, in public types alone. {@link HostThemesTest} runs it and counts its statements. */
final class HostThemes {

    private HostThemes() {}

    // begin: the themes of a period
    static ThemeRelease pooled(
            Programme programme,
            ThemeCodebook codebook,
            List<MentoringCycle> cycles,
            Map<CycleId, List<List<String>>> codes,
            List<PooledThemes> earlier,
            Step custodian) {
        List<ThemeCoding> codings = cycles.stream()
                .filter(cycle -> codes.containsKey(cycle.id()))
                .map(cycle -> ThemeCoding.of(cycle, codebook, Objects.requireNonNull(codes.get(cycle.id())), custodian))
                .toList();
        return PooledThemes.of(
                programme.policy().themes().orElseThrow(), codebook, cycles, codings, earlier, custodian);
    }
    // end: the themes of a period
}

package org.reversementoring.examples.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.anonymisation.jdbc.CastResult;
import org.reversementoring.anonymisation.jdbc.JdbcBallotBox;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.anonymisation.jdbc.OpenBallot;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.interview.BallotCheck;
import org.reversementoring.core.interview.Rating;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Private ballots by link. The secret stands behind the number sign of the link, which a browser does not send: it comes in the body of a
 * form, so no log of addresses has it. These pages know no session and no person.
 */
@Controller
class BallotController {

    private final JdbcBallotBox ballots;
    private final JdbcCycleStore cycles;
    private final RawDesk raw;

    BallotController(JdbcBallotBox ballots, JdbcCycleStore cycles, RawDesk raw) {
        this.ballots = ballots;
        this.cycles = cycles;
        this.raw = raw;
    }

    @GetMapping("/ballot")
    String code() {
        return "ballot-code";
    }

    @PostMapping("/ballot")
    String open(@RequestParam String secret, Model model) {
        OpenBallot open = ballots.open(secret).orElse(null);
        if (open == null) {
            return "ballot-unknown";
        }
        MentoringCycle cycle = cycles.find(open.cycle()).orElseThrow(NotFoundException::new);
        model.addAttribute("secret", secret);
        model.addAttribute("guide", cycle.guide());
        if (open.round() == BallotRound.FINDINGS) {
            model.addAttribute("findings", raw.collation(cycle).findings());
            return "ballot-findings";
        }
        return "ballot-marks";
    }

    @PostMapping("/ballot/marks")
    String marks(@RequestParam String secret, @RequestParam Map<String, String> form, Model model) {
        OpenBallot open = ballots.open(secret).orElse(null);
        if (open == null) {
            return "ballot-unknown";
        }
        MentoringCycle cycle = cycles.find(open.cycle()).orElseThrow(NotFoundException::new);
        List<Rating> ratings = cycle.guide().ratedTopics().stream()
                .map(topic -> form.getOrDefault("mark-" + topic.id(), "").isEmpty()
                        ? Rating.declined(topic.id())
                        : Rating.of(topic.id(), Integer.parseInt(form.get("mark-" + topic.id()))))
                .toList();
        if (!BallotCheck.of(cycle.guide(), ratings).passes()) {
            throw new IllegalArgumentException("ballot: each mark must be one of its scale");
        }
        return answer(ballots.cast(secret, ratings), model);
    }

    @PostMapping("/ballot/findings")
    String findings(@RequestParam String secret, @RequestParam(defaultValue = "") Set<String> endorsed, Model model) {
        Set<FindingId> findings = endorsed.stream().map(FindingId::of).collect(Collectors.toSet());
        return answer(ballots.castFindings(secret, findings), model);
    }

    private static String answer(CastResult result, Model model) {
        model.addAttribute("result", result.name().toLowerCase(Locale.ROOT));
        return result == CastResult.UNKNOWN ? "ballot-unknown" : "ballot-cast";
    }
}

package org.reversementoring.examples.appraisal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.anonymisation.jdbc.CastResult;
import org.reversementoring.anonymisation.jdbc.desk.BallotForm;
import org.reversementoring.anonymisation.jdbc.desk.InterviewDesk;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.TopicId;
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

    private static final String MARK = "mark-";

    private final InterviewDesk desk;

    BallotController(InterviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/ballot")
    String code() {
        return "ballot-code";
    }

    @PostMapping("/ballot")
    String open(@RequestParam String secret, Model model) {
        BallotForm form = desk.form(secret.strip()).orElse(null);
        if (form == null) {
            return "ballot-unknown";
        }
        model.addAttribute("secret", secret.strip());
        model.addAttribute("guide", form.guide());
        model.addAttribute("findings", form.findings());
        return form.round() == BallotRound.FINDINGS ? "ballot-findings" : "ballot-marks";
    }

    @PostMapping("/ballot/marks")
    String marks(@RequestParam String secret, @RequestParam Map<String, String> form, Model model) {
        List<Rating> ratings = form.entrySet().stream()
                .filter(field -> field.getKey().startsWith(MARK))
                .map(field -> rating(TopicId.of(field.getKey().substring(MARK.length())), field.getValue()))
                .toList();
        return answer(desk.cast(secret, ratings), model);
    }

    private static Rating rating(TopicId topic, String mark) {
        return mark.isEmpty() ? Rating.declined(topic) : Rating.of(topic, Integer.parseInt(mark));
    }

    @PostMapping("/ballot/findings")
    String findings(@RequestParam String secret, @RequestParam(defaultValue = "") Set<String> endorsed, Model model) {
        Set<FindingId> findings = endorsed.stream().map(FindingId::of).collect(Collectors.toSet());
        return answer(desk.castFindings(secret, findings), model);
    }

    private static String answer(CastResult result, Model model) {
        model.addAttribute("result", result.name().toLowerCase(Locale.ROOT));
        return result == CastResult.UNKNOWN ? "ballot-unknown" : "ballot-cast";
    }
}

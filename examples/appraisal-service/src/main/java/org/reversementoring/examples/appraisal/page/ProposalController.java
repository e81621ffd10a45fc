package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;
import org.reversementoring.core.guide.language.GuideLint;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.examples.appraisal.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new cycle: about whom, with which guide, under which policy, and who is invited. For the programme lead. */
@Controller
class ProposalController {

    private static final Duration OWN_TOPIC = Duration.ofMinutes(5);

    private final CycleDesk desk;
    private final ReleaseGate gate;
    private final People people;

    ProposalController(CycleDesk desk, ReleaseGate gate, People people) {
        this.desk = desk;
        this.gate = gate;
        this.people = people;
    }

    @ModelAttribute
    void leadOnly(Principal principal) {
        boolean lead = people.find(principal.getName())
                .flatMap(People.Person::staff)
                .filter(role -> role == Role.PROGRAMME_LEAD)
                .isPresent();
        if (!lead) {
            throw new NoSuchCycleException();
        }
    }

    @GetMapping("/proposal")
    String form(Locale language, Model model) {
        model.addAttribute("onOwnPanel", false);
        return show(Guides.sevenDomains(language), List.of(), language, model);
    }

    /** Looks at guide and panel without proposing anything, or proposes the cycle if nothing stands against it. */
    @PostMapping("/proposal")
    String propose(
            @RequestParam String mentee,
            @RequestParam(defaultValue = "") SortedSet<String> mentors,
            @RequestParam String policy,
            @RequestParam Map<String, String> form,
            Locale language,
            Model model) {
        InterviewGuide guide = edited(Guides.sevenDomains(language), form);
        CyclePolicy rules = CyclePolicy.of(policyOf(policy));
        List<Release.Reason> against = gate.check(rules, guide, mentors.size());
        if (!candidates().containsAll(mentors) || !candidates().contains(mentee)) {
            throw new NoSuchCycleException();
        }
        if (mentors.contains(mentee) || !against.isEmpty() || form.containsKey("look")) {
            model.addAttribute("form", form);
            model.addAttribute("chosen", mentors);
            model.addAttribute("onOwnPanel", mentors.contains(mentee));
            return show(guide, against, language, model);
        }
        MentoringCycle cycle = MentoringCycle.propose(
                CycleId.of(UUID.randomUUID().toString().substring(0, 13)), MenteeId.of(mentee), guide, rules);
        // First the invitations: without a cycle they invite to nothing.
        people.invite(cycle.id(), mentors);
        desk.propose(cycle);
        return "redirect:/cycles/" + cycle.id();
    }

    private static ReleasePolicy policyOf(String name) {
        return switch (name) {
            case "strong" -> ReleasePolicy.strong();
            case "conversation" -> ReleasePolicy.conversation();
            default -> ReleasePolicy.standard();
        };
    }

    private String show(InterviewGuide guide, List<Release.Reason> against, Locale language, Model model) {
        model.addAttribute("offered", Guides.sevenDomains(language));
        model.addAttribute("guide", guide);
        model.addAttribute("lint", GuideLint.check(guide));
        model.addAttribute("against", against);
        model.addAttribute(
                "people",
                people.all().stream().filter(person -> person.staff().isEmpty()).toList());
        return "proposal";
    }

    private Set<String> candidates() {
        return people.all().stream()
                .filter(person -> person.staff().isEmpty())
                .map(People.Person::id)
                .collect(Collectors.toSet());
    }

    /** The guide with the questions as they were changed, and without topics that were left out; strengths are always asked. */
    private static InterviewGuide edited(InterviewGuide guide, Map<String, String> form) {
        List<Topic> topics = guide.topics().stream()
                .filter(topic -> topic.focus() == TopicFocus.STRENGTHS || form.containsKey("ask-" + topic.id()))
                .map(topic -> Topic.builder()
                        .from(topic)
                        .coreQuestion(Forms.text(form.getOrDefault("question-" + topic.id(), ""))
                                .orElse(topic.coreQuestion()))
                        .build())
                .collect(Collectors.toCollection(ArrayList::new));
        Forms.text(form.getOrDefault("own-title", ""))
                .ifPresent(title -> topics.add(Topic.builder()
                        .id(TopicId.of("own-topic"))
                        .title(title)
                        .coreQuestion(Forms.text(form.getOrDefault("own-question", ""))
                                .orElse(title))
                        .focus(TopicFocus.DOMAIN)
                        .timeBudget(OWN_TOPIC)
                        .build()));
        return topics.equals(guide.topics())
                ? guide
                : guide.derive(GuideId.of(guide.id() + "-edited"), guide.version())
                        .topics(topics)
                        .build();
    }
}

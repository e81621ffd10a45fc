package org.reversementoring.examples.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Made-up people and two proposed cycles, to click through as each role. They are made once, at the first start. */
@Component
@ConditionalOnProperty("appraisal.demonstration")
class Demonstration implements ApplicationRunner {

    /** The password of all made-up people. */
    static final String PASSWORD = "demonstration";

    private final People people;
    private final CycleDesk desk;
    private final PasswordEncoder passwords;

    Demonstration(People people, CycleDesk desk, PasswordEncoder passwords) {
        this.people = people;
        this.desk = desk;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.all().isEmpty()) {
            return;
        }
        String password = passwords.encode(PASSWORD);
        add("lead", "Priya Raman", Role.PROGRAMME_LEAD, password);
        add("custodian", "Carys Bevan", Role.CUSTODIAN, password);
        add("facilitator", "Femi Adeyemi", Role.FACILITATOR, password);
        add("evaluator", "Elena Marsh", Role.EVALUATOR, password);
        add("supporter", "Sam Whitlock", Role.MENTOR_SUPPORTER, password);
        add("guardian", "Grace Holm", Role.CONCERN_RECIPIENT, password);
        people.add(new People.Person("consultant", "Dr Maria Lindqvist", Optional.empty()), password);
        people.add(new People.Person("konsiliar", "Dr. Jonas Weber", Optional.empty()), password);
        List<String> juniors = List.of("amara", "ben", "chen", "dana", "emre", "farah");
        List<String> names = List.of("Amara Obi", "Ben Tran", "Chen Li", "Dana Novak", "Emre Kaya", "Farah Aziz");
        for (int i = 0; i < juniors.size(); i++) {
            people.add(new People.Person(juniors.get(i), "Dr " + names.get(i), Optional.empty()), password);
        }
        propose("demo-english", "consultant", Locale.UK, juniors);
        propose("demo-deutsch", "konsiliar", Locale.GERMANY, juniors);
    }

    private void add(String id, String name, Role staff, String password) {
        people.add(new People.Person(id, name, Optional.of(staff)), password);
    }

    private void propose(String id, String mentee, Locale language, List<String> mentors) {
        desk.propose(MentoringCycle.propose(
                CycleId.of(id),
                MenteeId.of(mentee),
                Guides.sevenDomains(language),
                CyclePolicy.of(ReleasePolicy.standard())));
        people.invite(CycleId.of(id), Set.copyOf(mentors));
    }
}

package org.reversementoring.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Conditions over the dependencies of classes under one root. */
final class DependencyConditions {

    private static final Set<String> PEOPLE = Set.of("MentorId", "MenteeId", "FindingId");

    private final String root;

    DependencyConditions(String root) {
        this.root = root;
    }

    ArchCondition<JavaClass> onlyLookBack(List<String> flow) {
        return new ArchCondition<>("be a step of the way, and depend only on earlier steps") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                int step = flow.indexOf(item.getPackageName());
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    int other = flow.indexOf(dependency.getTargetClass().getPackageName());
                    if (other > step) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Follows the whole type graph: fields, signatures, calls, of every class of ours on the way. */
    ArchCondition<JavaClass> reachNoPerson() {
        return new ArchCondition<>("reach no type of a person, an interview or a collation") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Set<JavaClass> seen = new HashSet<>();
                Deque<JavaClass> open = new ArrayDeque<>(List.of(item));
                while (!open.isEmpty()) {
                    JavaClass next = open.pop();
                    if (!seen.add(next) || !next.getPackageName().startsWith(root)) {
                        continue;
                    }
                    if (isPersonal(next)) {
                        events.add(SimpleConditionEvent.violated(item, item.getName() + " reaches " + next.getName()));
                    }
                    next.getDirectDependenciesFromSelf().forEach(dependency -> open.push(dependency.getTargetClass()));
                }
            }
        };
    }

    private boolean isPersonal(JavaClass type) {
        return PEOPLE.contains(type.getSimpleName())
                || List.of("panel", "interview", "collation").stream()
                        .anyMatch(step -> type.getPackageName().equals(root + ".core." + step));
    }

    static ArchCondition<JavaClass> liveInAPackageAnnotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("live in a package annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(annotation)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " lives in a package without it"));
                }
            }
        };
    }
}

package org.reversementoring.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions over fields. */
final class StateConditions {

    private StateConditions() {}

    static ArchCondition<JavaField> beFinalOrPrivateInAnEngine(Predicate<JavaClass> isForStrangers) {
        return new ArchCondition<>("be final, or be private in a class that no stranger can hold") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!isFinal(field) && !(isPrivate(field) && !isForStrangers.test(field.getOwner()))) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                }
            }
        };
    }

    private static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isPrivate(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PRIVATE);
    }
}

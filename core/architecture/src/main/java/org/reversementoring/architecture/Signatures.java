package org.reversementoring.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What public and protected signatures of exported packages name. */
final class Signatures {

    private Signatures() {}

    /** Members of exported packages that name a type of a hidden package, each with that type. */
    static Set<String> shown(JavaClasses classes, Set<String> exported, Set<String> hidden) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!exported.contains(type.getPackageName()) || !isOpen(type)) {
                continue;
            }
            Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                    .filter(each -> hidden.contains(each.getPackageName()))
                    .forEach(each -> found.add(type.getName() + " shows " + each.getName()));
            for (JavaMember member : type.getMembers()) {
                if (isOpen(member)) {
                    types(member)
                            .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                            .filter(each -> hidden.contains(each.getPackageName()))
                            .forEach(each -> found.add(member.getFullName() + " shows " + each.getName()));
                }
            }
        }
        return found;
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        }
        return member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
    }

    /** A nested class is as hidden as what surrounds it. */
    private static boolean isOpen(JavaClass type) {
        return Stream.iterate(type, each -> each.getEnclosingClass().orElse(null))
                .takeWhile(each -> each != null)
                .allMatch(each -> each.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isOpen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}

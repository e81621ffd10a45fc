package org.reversementoring.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups of classes that all need each other, directly or through others: the strongly connected components of a package. A
 * nested class counts as its outermost one. A person who changes one class of a knot has to read them all.
 */
final class Knots {

    private Knots() {}

    /** The knots of more than so many classes, each as the sorted full names of its classes. */
    static Set<List<String>> largerThan(int most, JavaClasses classes) {
        Map<String, Set<String>> graph = graph(classes);
        return components(graph).stream()
                .filter(knot -> knot.size() > most)
                .map(knot -> knot.stream().sorted().toList())
                .collect(Collectors.toSet());
    }

    /** How many top-level types each package has, without generated ones. */
    static Map<String, Integer> sizes(JavaClasses classes) {
        Map<String, Set<String>> types = new TreeMap<>();
        for (JavaClass type : classes) {
            if (!type.getPackageName().isEmpty() && !HouseRules.isGenerated(type)) {
                types.computeIfAbsent(type.getPackageName(), unseen -> new TreeSet<>())
                        .add(outermost(type));
            }
        }
        Map<String, Integer> sizes = new TreeMap<>();
        types.forEach((name, found) -> sizes.put(name, (int)
                found.stream().filter(each -> !each.endsWith(".package-info")).count()));
        return sizes;
    }

    private static Map<String, Set<String>> graph(JavaClasses classes) {
        Map<String, Set<String>> graph = new TreeMap<>();
        for (JavaClass type : classes) {
            if (HouseRules.isGenerated(type)) {
                continue;
            }
            Set<String> targets = graph.computeIfAbsent(outermost(type), unseen -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().equals(type.getPackageName()) && !HouseRules.isGenerated(target)) {
                    targets.add(outermost(target));
                }
            }
        }
        return graph;
    }

    private static String outermost(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** Two classes are in one knot if each reaches the other; packages are small, so the plain way will do. */
    private static List<List<String>> components(Map<String, Set<String>> graph) {
        List<List<String>> found = new ArrayList<>();
        Map<String, Set<String>> reached = new HashMap<>();
        for (String start : graph.keySet()) {
            reached.put(start, reachable(start, graph));
        }
        Set<String> done = new TreeSet<>();
        for (String start : graph.keySet()) {
            if (done.contains(start)) {
                continue;
            }
            List<String> knot = graph.keySet().stream()
                    .filter(other -> other.equals(start)
                            || (reached.getOrDefault(start, Set.of()).contains(other)
                                    && reached.getOrDefault(other, Set.of()).contains(start)))
                    .toList();
            done.addAll(knot);
            found.add(knot);
        }
        return found;
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> graph) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(graph.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(graph.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}

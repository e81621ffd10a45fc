package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements and knowledge about one item, cut into atoms. Atoms of small scopes come first, so that a scope is checked as early
 * as possible.
 */
final class Puzzle {

    private final Item item;
    private final List<Atom> atoms;

    private Puzzle(Item item, List<Atom> atoms) {
        this.item = item;
        this.atoms = atoms;
    }

    /** Domains are sets of values, one for each mentor. */
    static Puzzle of(Item item, List<BitSet> domains, List<Statement> statements) {
        List<Tally> tallies = tallies(item, statements);
        Map<List<Object>, Atom> atoms = new LinkedHashMap<>();
        for (int mentor = 1; mentor <= domains.size(); mentor++) {
            int position = mentor;
            List<Tally> in = tallies.stream()
                    .filter(tally -> tally.scope.mentors().contains(position))
                    .toList();
            BitSet domain = domains.get(mentor - 1);
            atoms.computeIfAbsent(
                            List.of(in.stream().map(tallies::indexOf).toList(), domain),
                            key -> new Atom(domain.stream().toArray(), in, item))
                    .mentors
                    .add(mentor);
        }
        Puzzle puzzle = new Puzzle(item, ordered(tallies, new ArrayList<>(atoms.values())));
        tallies.forEach(tally -> puzzle.last(tally).completed.add(tally));
        statements.forEach(puzzle::bound);
        return puzzle;
    }

    private static List<Tally> tallies(Item item, List<Statement> statements) {
        Map<Scope, Tally> tallies = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (tellsSomething(statement)) {
                tallies.computeIfAbsent(statement.scope(), scope -> new Tally(scope, item))
                        .checks
                        .add(Check.of(statement, item));
            }
        }
        return tallies.values().stream()
                .sorted(Comparator.comparing(tally -> tally.scope.size()))
                .toList();
    }

    private static boolean tellsSomething(Statement statement) {
        return !(statement instanceof Statement.About about && about.relation() instanceof Relation.Absent);
    }

    private static List<Atom> ordered(List<Tally> tallies, List<Atom> atoms) {
        List<Atom> ordered = new ArrayList<>();
        for (Tally tally : tallies) {
            for (Atom atom : atoms) {
                if (List.of(atom.tallies).contains(tally) && !ordered.contains(atom)) {
                    ordered.add(atom);
                }
            }
        }
        atoms.stream().filter(atom -> !ordered.contains(atom)).forEach(ordered::add);
        return ordered;
    }

    private Atom last(Tally tally) {
        return atoms.stream()
                .filter(atom -> List.of(atom.tallies).contains(tally))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** A printed sum or mean cuts the search short, where everybody in its scope is known to have answered. */
    private void bound(Statement statement) {
        if (!(statement instanceof Statement.About about
                && isSum(about.quantity().statistic()))) {
            return;
        }
        Relation relation = about.relation();
        boolean printed = relation instanceof Relation.Printed;
        if (!printed && !(relation instanceof Relation.In)) {
            return;
        }
        Values values = printed ? ((Relation.Printed) relation).values() : ((Relation.In) relation).values();
        int size = statement.scope().size();
        ValueCheck check = new ValueCheck(Measure.of(about.quantity().statistic(), item), values, size);
        long least = 0;
        long most = 0;
        List<Atom> inside = atoms.stream()
                .filter(atom -> statement.scope().mentors().contains(atom.mentors.get(0)))
                .toList();
        if (inside.stream().anyMatch(atom -> atom.domain.length == 0 || mark(atom, true) > item.highest())) {
            return;
        }
        for (int i = inside.size() - 1; i >= 0; i--) {
            Atom atom = inside.get(i);
            Tally tally = List.of(atom.tallies).stream()
                    .filter(t -> t.scope.equals(statement.scope()))
                    .findFirst()
                    .orElseThrow();
            atom.bounds.add(new Atom.SumBound(tally, check.least(size), check.most(size), least, most));
            least += atom.size() * mark(atom, false);
            most += atom.size() * mark(atom, true);
        }
    }

    private static boolean isSum(Statistic statistic) {
        return statistic instanceof Statistic.Sum || statistic instanceof Statistic.Mean;
    }

    private long mark(Atom atom, boolean highest) {
        return item.lowest() + (long) atom.domain[highest ? atom.domain.length - 1 : 0];
    }

    Item item() {
        return item;
    }

    List<Atom> atoms() {
        return atoms;
    }

    /** At most so many worlds up to the order within atoms are looked at. */
    BigInteger cost() {
        return atoms.stream().map(Atom::cost).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}

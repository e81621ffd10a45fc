package org.reversementoring.anonymisation.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * The guarantees of what a host publishes by itself, numbered as in the guarantees. G1, G2, G8 and G9 are about one supposed
 * panel, so try them on many; G4 goes through every panel. A method returns if the law holds and throws {@link BrokenLaw} if not.
 */
public final class PublicationLaws {

    private PublicationLaws() {}

    /** G1, exchangeability: who gave which row of answers makes no difference. Neighbours suffice, they generate every order. */
    public static void exchangeable(Publication publication, PanelWorld world) {
        String published = publication.publish(world);
        for (int first = 0; first + 1 < world.answers().size(); first++) {
            require(
                    publication.publish(world.swapRows(first)).equals(published),
                    "G1, exchangeable",
                    "it changes when two mentors have each other's answers");
        }
    }

    /** G2, unlinkability: which answers to different items are the same mentor's makes no difference. */
    public static void unlinkable(Publication publication, PanelWorld world) {
        String published = publication.publish(world);
        for (int first = 0; first + 1 < world.answers().size(); first++) {
            for (int item = 0; item < world.items(); item++) {
                require(
                        publication.publish(world.swapItem(first, item)).equals(published),
                        "G2, unlinkable",
                        "it changes when two mentors have each other's answers to one item");
            }
        }
    }

    /** G8, independence of metadata: staff numbers and times make no difference. */
    public static void independentOfTraces(
            Publication publication, PanelWorld world, List<PanelWorld.Trace> otherTraces) {
        require(
                publication.publish(world.withTraces(otherTraces)).equals(publication.publish(world)),
                "G8, independent of traces",
                "it changes with staff numbers or times");
    }

    /** G9, determinism: the same again is the same, so that asking often tells nothing more. */
    public static void repeatable(Publication publication, PanelWorld world) {
        require(
                publication.publish(world).equals(publication.publish(world)),
                "G9, repeatable",
                "it is something else the second time");
    }

    /**
     * G4, value hiding, for the first item of a panel that agrees on the others: ED(c), LF(c,2) and HD(c,A) for every panel,
     * against readers who can and who cannot tell who declined. Below the floor nothing is asked of it: say there what law 4
     * says.
     *
     * @param items how many items the publication expects, at least 1
     */
    public static void hides(Publication publication, PublicContext context, int items) {
        try {
            StrategyLaws.hides(new FirstItem(publication, items), context);
        } catch (BrokenLaw broken) {
            throw new BrokenLaw("G4, hides", String.valueOf(broken.getMessage()));
        }
    }

    private static void require(boolean holds, String law, String otherwise) {
        if (!holds) {
            throw new BrokenLaw(law, otherwise);
        }
    }

    /** What a publication shows of its first item, as if it were a strategy. */
    private record FirstItem(Publication publication, int items) implements AnonymisationStrategy {

        @Override
        public String id() {
            return "publication";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            if (answers.answered() < context.answersNeeded()) {
                return new Statement.NotShown();
            }
            List<PanelWorld.AnswerRow> rows = new ArrayList<>();
            for (int mark = context.scale().lowest(); mark <= context.scale().highest(); mark++) {
                for (int i = 0; i < answers.count(mark); i++) {
                    rows.add(row(mark));
                }
            }
            for (int i = 0; i < answers.declined(); i++) {
                rows.add(row(PanelWorld.DECLINED));
            }
            List<PanelWorld.Trace> traces = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                traces.add(new PanelWorld.Trace("s" + i, i));
            }
            return new Statement.Worded(digest(publication.publish(new PanelWorld(rows, traces))));
        }

        private PanelWorld.AnswerRow row(int mark) {
            List<Integer> marks = new ArrayList<>();
            for (int item = 0; item < items; item++) {
                marks.add(item == 0 ? mark : 3);
            }
            return new PanelWorld.AnswerRow(marks, "");
        }

        /** A statement has at most 500 characters, an artefact may have more. */
        private static String digest(String artefact) {
            try {
                byte[] bytes = MessageDigest.getInstance("SHA-256").digest(artefact.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
            }
        }
    }
}

package org.reversementoring.anonymisation.ledger.composition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.enumeration.StrategyLawException;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * What strategies said about every panel, kept for several audits. Law: audits that share it see one table of each strategy and
 * context, so a strategy that counts its calls cannot answer the second audit differently.
 *
 * <p>It is bounded: beyond a million panels the table that was used longest ago is given up and its digest kept. A strategy that
 * is asked again must then say the same as before. A strategy is the same if it is the same object. Safe for many threads, one of which
 * asks at a time.
 */
public final class AskedStrategies {

    private static final long MOST_PANELS = 1_000_000;

    private final long mostPanels;
    private final IdentityHashMap<AnonymisationStrategy, Integer> numbers = new IdentityHashMap<>();
    private final LinkedHashMap<Question, PanelEnumeration> tables = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Question, String> digests = new HashMap<>();

    private AskedStrategies(long mostPanels) {
        this.mostPanels = mostPanels;
    }

    private record Question(int strategy, PublicContext context, boolean declines) {}

    /** None yet. */
    public static AskedStrategies none() {
        return atMost(MOST_PANELS);
    }

    static AskedStrategies atMost(long panels) {
        return new AskedStrategies(panels);
    }

    /**
     * What the strategy said about every panel.
     *
     * @throws IllegalArgumentException if it breaks a law of strategies
     */
    synchronized PanelEnumeration about(AnonymisationStrategy strategy, PublicContext context, boolean declines) {
        Question question =
                new Question(numbers.computeIfAbsent(strategy, unseen -> numbers.size()), context, declines);
        PanelEnumeration known = tables.get(question);
        if (known != null) {
            return known;
        }
        PanelEnumeration said = ask(strategy, context, declines);
        String before = digests.get(question);
        if (before != null && !before.equals(digest(said))) {
            throw new IllegalArgumentException(
                    "strategy of a composition audit must say the same about the same answers (law 2)");
        }
        tables.put(question, said);
        giveUpTheOldest();
        return said;
    }

    private static PanelEnumeration ask(AnonymisationStrategy strategy, PublicContext context, boolean declines) {
        try {
            return PanelEnumeration.ask(strategy, context, declines);
        } catch (StrategyLawException e) {
            throw new IllegalArgumentException("strategy of a composition audit " + e.rule());
        }
    }

    private void giveUpTheOldest() {
        long panels =
                tables.values().stream().mapToLong(PanelEnumeration::panelCount).sum();
        Iterator<Map.Entry<Question, PanelEnumeration>> oldest =
                tables.entrySet().iterator();
        while (panels > mostPanels) {
            Map.Entry<Question, PanelEnumeration> table = oldest.next();
            digests.put(table.getKey(), digest(table.getValue()));
            panels -= table.getValue().panelCount();
            oldest.remove();
        }
    }

    private static String digest(PanelEnumeration said) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int place = 0; place < said.panelCount(); place++) {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, said.saidAt(place)));
            }
            for (Statement statement : said.statements()) {
                byte[] text = statement.canonical().getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, text.length));
                digest.update(text);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
    }
}

package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** A table of 240 people whose ages, 20 to 39 and twelve people each, the gate makes bands of ten years. */
final class AgeBands {

    private static final GeneralisationHierarchy BANDS = GeneralisationHierarchy.byInterval(
            IntStream.range(20, 40).mapToObj(String::valueOf).toList(),
            new BigDecimal(20),
            List.of(new BigDecimal(10)));

    private AgeBands() {}

    static int age(int row) {
        return 20 + row / 12 % 20;
    }

    /** With another column. */
    static MicrodataRelease released(Attribute other, IntFunction<String> cell) {
        MicrodataGate gate = MicrodataGate.forFirstRelease(
                MicrodataPolicy.builder().id("bands").classSize(15).build());
        return gate.release(
                GateTables.table(
                        240,
                        List.of(
                                GateTables.PANEL,
                                Attribute.quasiIdentifier("age", ValueType.WHOLE),
                                GateTables.MARK,
                                other),
                        i -> List.of("panel " + i % 12, "" + age(i), "" + (1 + i * 7 % 5), cell.apply(i))),
                MicrodataStrategies.fullDomain(Map.of("age", BANDS)));
    }
}

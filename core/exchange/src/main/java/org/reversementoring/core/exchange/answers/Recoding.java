package org.reversementoring.core.exchange.answers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;

/** Another value for a cell, before it is compared with the options of its item. */
sealed interface Recoding extends CodecOnly {

    /** The code of the option that a cell stands for; empty if it is not recoded. */
    Optional<String> code(FormItem item, String cell);

    /** Words that stand for codes. */
    record Words(Map<String, String> codes) implements Recoding {

        public Words {
            Map<String, String> plain = new HashMap<>();
            codes.forEach((word, code) -> plain.put(word.strip(), code.strip()));
            codes = Map.copyOf(plain);
        }

        @Override
        public Optional<String> code(FormItem item, String cell) {
            return Optional.ofNullable(codes.get(cell));
        }
    }

    /** A straight line from the range of the source to that of the item, in exact numbers. */
    record Range(int lowest, int highest) implements Recoding {

        public Range {
            if (lowest >= highest) {
                throw new IllegalArgumentException("rescaling: lowest must be below highest");
            }
        }

        @Override
        public Optional<String> code(FormItem item, String cell) {
            if (!cell.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                return Optional.empty();
            }
            int[] values = item.options().stream()
                    .flatMapToInt(option -> option.value().stream())
                    .toArray();
            int low = values[0];
            int high = values[values.length - 1];
            BigDecimal share = new BigDecimal(cell).subtract(BigDecimal.valueOf(lowest));
            BigDecimal[] whole = share.multiply(BigDecimal.valueOf((long) high - low))
                    .divideAndRemainder(BigDecimal.valueOf((long) highest - lowest));
            // A value between two options is nobody's answer; what stands for none stays outside of all scales.
            return whole[1].signum() == 0 && whole[0].abs().compareTo(BigDecimal.valueOf(10_000)) < 0
                    ? Optional.of(FormOption.code(low + whole[0].intValueExact()))
                    : Optional.of("");
        }
    }
}

package decursus.testing;

import decursus.domain.Provenance;
import decursus.domain.Provenance.Basis;
import decursus.domain.Provenance.Source;
import decursus.domain.result.ResultStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Chance from a seed: the same seed always gives the same throws.
public final class Dice {

    private static final List<String> PIECES = List.of("a", "Ž", "µ", "ß", "CK", " ", "\"", "\\", "\n", "\t", "{", "/", "–", "≤", "漢",
            "\uD83E\uDDEC", "\u202E", "é", "e\u0301", "0", "\u0001", "null", "'", "<b>", ",");

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /// A number from low to high, both included.
    public int from(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /// True once in n throws.
    public boolean once(int n) {
        return random.nextInt(n) == 0;
    }

    /// One of several.
    public <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /// One of the values of an enumeration.
    public <E extends Enum<E>> E of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    /// What a supplier gives, or null half of the time.
    public <T> @Nullable T maybe(Supplier<T> supplier) {
        return once(2) ? supplier.get() : null;
    }

    /// Up to as many items.
    public <T> List<T> list(int most, Supplier<T> supplier) {
        List<T> items = new ArrayList<>();
        for (int i = from(0, most); i > 0; i--) {
            items.add(supplier.get());
        }
        return items;
    }

    /// A text that is not blank, with characters that trip careless code.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = from(0, 6); i > 0; i--) {
            text.append(of(PIECES));
        }
        return text.append((char) from('A', 'Z')).append(once(3) ? of(PIECES) : "").toString();
    }

    /// A number of any sign and scale, trailing zeros included.
    public BigDecimal decimal() {
        return once(2) ? amount() : amount().negate();
    }

    /// A number that is not negative.
    public BigDecimal amount() {
        BigInteger digits = BigInteger.valueOf(once(8) ? 0 : random.nextLong(1, once(2) ? 1_000 : 1_000_000_000_000L));
        return new BigDecimal(digits, once(6) ? from(-9, 12) : from(0, 3));
    }

    /// Where a fact comes from, of every kind.
    public ResultStatus status() {
        return new ResultStatus(of(ResultStatus.Settled.class), once(6) ? text() : null);
    }

    public Provenance provenance() {
        Source source = switch (from(0, 5)) {
            case 0 -> new Source.Report(text());
            case 1 -> new Source.File(text(), maybe(this::text), text());
            case 2 -> new Source.Entered(text(),
                    Instant.ofEpochSecond(random.nextLong(-3_000_000_000L, 4_000_000_000L), from(0, 999) * 1_000L));
            case 3 -> new Source.Synthetic();
            default -> new Source.NotStated();
        };
        return new Provenance(source, of(Basis.class), once(4) ? text() : null);
    }
}

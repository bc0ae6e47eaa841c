package decursus.jobs.viewing;

import decursus.assess.change.Difference;
import decursus.assess.change.Meanwhile;
import decursus.assess.change.ValueChange;
import decursus.assess.exposure.During;
import decursus.assess.names.CourseNames;
import decursus.assess.time.Gap;
import decursus.domain.treatment.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns the change between two results into the lines that a panel shows.
public final class ChangeLines {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int MOST_DECIMALS = 3;

    /// A change.
    ///
    /// @param title   "CK 1250 → 5600 U/l"
    /// @param headline the shortest form: "× 4.5", "÷ 43", "+12 points"; empty where no difference may be stated
    /// @param details what stands below: difference and percentage, multiples of the limit, conversion, or why there is none
    /// @param apart   "605 days apart"
    /// @param during  treatments meanwhile: "during PRED, MMF"
    public record Change(String title, String headline, List<String> details, String apart, String during) {
        public Change {
            details = List.copyOf(details);
        }
    }

    private final Wording words;
    private final ValueWords values;
    private final CourseNames names;

    /// Lines in the words of a language.
    ///
    /// @param names of the released course
    public ChangeLines(Wording words, CourseNames names) {
        this.words = words;
        this.values = new ValueWords(words);
        this.names = names;
    }

    /// The lines of a change.
    public Change of(ValueChange change) {
        String fromUnit = values.unit(change.from());
        String toUnit = values.unit(change.to());
        String from = values.value(change.from().reading().result()) + (fromUnit.equals(toUnit) ? "" : spaced(fromUnit));
        String title = names.analyte(change.to().analyte()).shortName() + " " + from + " → " + values.value(change.to().reading().result())
                + spaced(toUnit);
        if (change.difference() instanceof Difference.Refused refused && refused.reason() == Difference.Reason.SAME_RESULT) {
            return new Change(title, "", details(refused), "", "");
        }
        List<String> details = new ArrayList<>(details(change.difference()));
        details.remove(headline(change.difference()));
        if (change.fromLimit() != null && change.toLimit() != null) {
            details.add(words.multiple(change.fromLimit()) + " → " + words.multiple(change.toLimit()));
        }
        return new Change(title, headline(change.difference()), details, apart(change.apart()),
                during(change.meanwhile()));
    }

    private String apart(Gap gap) {
        boolean known = gap.exact() || gap.least() > 0 || Double.isFinite(gap.most());
        return known ? words.word("apart", words.length(gap)) : words.length(gap);
    }

    private static String spaced(String unit) {
        return unit.isEmpty() || unit.startsWith("/") ? unit : " " + unit;
    }

    private String headline(Difference difference) {
        return switch (difference) {
            case Difference.Numbers numbers when numbers.delta().signum() == 0 -> about(numbers) + words.word("unchanged");
            case Difference.Numbers numbers when numbers.points() -> about(numbers) + words.word("points", signed(numbers.delta()));
            case Difference.Numbers numbers when numbers.fold() != null -> about(numbers) + fold(numbers.fold());
            case Difference.Numbers numbers -> about(numbers) + signed(numbers.delta()) + unit(numbers);
            case Difference.Titres titres -> fold(titres.fold());
            case Difference.Steps steps -> words.word("steps", signed(steps.steps()));
            case Difference.Refused refused -> "";
        };
    }

    private List<String> details(Difference difference) {
        return switch (difference) {
            case Difference.Numbers numbers -> details(numbers);
            case Difference.Titres titres -> List.of();
            case Difference.Steps steps -> List.of();
            case Difference.Refused refused -> List.of(words.word("refused." + refused.reason()));
        };
    }

    private List<String> details(Difference.Numbers numbers) {
        List<String> details = new ArrayList<>();
        boolean unchanged = numbers.delta().signum() == 0;
        String percent = numbers.percent() == null ? "" : percent(numbers.percent(), numbers.fold());
        if (numbers.points() && !unchanged) {
            details.add(percent.isEmpty() ? words.word("points", signed(numbers.delta())) : words.word("relative", percent));
        } else if (!unchanged) {
            details.add(signed(numbers.delta()) + unit(numbers) + (percent.isEmpty() ? "" : ", " + percent));
        }
        if (numbers.conversion() != null) {
            details.add(words.word("converted", numbers.conversion()));
        }
        return details;
    }

    private static String unit(Difference.Numbers numbers) {
        return numbers.unit() == null ? "" : " " + numbers.unit();
    }

    private static String about(Difference.Numbers numbers) {
        return numbers.approximate() ? "≈ " : "";
    }

    private String fold(BigDecimal fold) {
        return fold.compareTo(BigDecimal.ONE) >= 0 ? "× " + words.numbers().ratio(fold)
                : "÷ " + words.numbers().ratio(BigDecimal.ONE.divide(fold, MathContext.DECIMAL64));
    }

    /// A fall to a value above zero is never printed as −100 %.
    private String percent(BigDecimal percent, @Nullable BigDecimal fold) {
        BigDecimal rounded = percent.setScale(percent.abs().compareTo(TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        for (int decimals = 1; decimals <= MOST_DECIMALS && fold != null && rounded.abs().compareTo(HUNDRED) == 0
                && percent.abs().compareTo(HUNDRED) != 0; decimals++) {
            rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        }
        return signed(rounded) + " %";
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + words.numbers().write(number);
    }

    private String during(Meanwhile meanwhile) {
        if (!meanwhile.told()) {
            return words.word("during.open");
        }
        List<String> parts = new ArrayList<>();
        String lines = named(meanwhile.treatments().stream().filter(each -> each.exposure().treatment().role().isLine()).toList());
        parts.add(lines.isEmpty() ? words.word("during.none") : words.word("during", lines));
        for (Role role : Role.values()) {
            String others = role.isLine() ? "" : named(meanwhile.treatments().stream()
                    .filter(each -> each.exposure().treatment().role() == role).toList());
            if (!others.isEmpty()) {
                parts.add(words.word("role." + role) + ": " + others);
            }
        }
        if (meanwhile.dateless() > 0) {
            parts.add(words.word("during.dateless", meanwhile.dateless()));
        }
        return String.join("; ", parts);
    }

    private String named(List<During> treatments) {
        return treatments.stream().map(each -> each.certain() ? each.exposure().name().shortName()
                : words.word("maybe", each.exposure().name().shortName())).distinct().collect(Collectors.joining(", "));
    }
}

package decursus.timeline.series;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Conversion;
import decursus.catalog.Match;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Subject;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.timeline.series.Series.SeriesNotes;
import decursus.timeline.series.SeriesPoint.PointLimits;
import decursus.timeline.series.SeriesPoint.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Makes one series of an analyte's results: one unit, limits in that unit, nothing averaged and nothing left out
/// without a note.
public final class SeriesBuilder {

    private static final String NO_UNIT = "";

    private final Course course;
    private final DayZero dayZero;
    private final Catalog catalog;
    private final List<String> conversions = new ArrayList<>();
    private final List<String> otherUnits = new ArrayList<>();

    private SeriesBuilder(Course course, DayZero dayZero, Catalog catalog) {
        this.course = course;
        this.dayZero = dayZero;
        this.catalog = catalog;
    }

    /// The series of an analyte.
    ///
    /// @param identity key or name of an analyte of this course
    public static Series build(Course course, DayZero dayZero, String identity, Catalog catalog) {
        return new SeriesBuilder(course, dayZero, catalog).build(identity);
    }

    private Series build(String identity) {
        List<Observation> results = course.countedObservations().stream()
                .filter(each -> each.analyte().identity().equals(identity)).toList();
        AnalyteEntry entry = catalog.analyte(identity).orElse(null);
        String form = commonest(results, SeriesBuilder::form);
        Predicate<Observation> sameForm = each -> !hasNumber(each.reading().result()) || form(each).equals(form);
        List<Observation> alike = results.stream().filter(sameForm).toList();
        results.stream().filter(sameForm.negate()).forEach(each -> otherUnits.add(each.reading().verbatim()));
        String unit = commonest(alike, each -> Objects.requireNonNullElse(each.reading().unit(), NO_UNIT));
        List<SeriesPoint> points = new ArrayList<>();
        for (Observation each : alike) {
            point(each, unit, entry).ifPresent(points::add);
        }
        points.sort(Comparator.comparingDouble(SeriesBuilder::order));
        boolean unknownMaximum = results.stream().anyMatch(each -> each.limits().maximum() instanceof Limits.InstrumentMaximum.Unknown);
        String abbreviation = course.head().abbreviations().get(identity);
        String shortName = abbreviation != null ? abbreviation : entry != null ? entry.names().abbreviation() : identity;
        String label = entry != null ? entry.names().label() : identity;
        return new Series(identity, label, shortName, unit.isEmpty() ? null : unit, new SeriesPoints(points), maximum(alike), entry,
                new SeriesNotes(conversions, otherUnits, unknownMaximum, direction(identity, entry), null));
    }

    /// What a higher value says: also of a name that fits several entries, where they agree.
    private AnalyteEntry.Scale.@Nullable Direction direction(String identity, @Nullable AnalyteEntry entry) {
        List<AnalyteEntry> able = entry != null ? List.of(entry) : switch (catalog.findAnalyte(identity)) {
            case Match.None<AnalyteEntry> none -> List.<AnalyteEntry>of();
            case Match.One<AnalyteEntry> one -> List.of(one.entry());
            case Match.Several<AnalyteEntry> several -> several.candidates();
        };
        List<AnalyteEntry.Scale.Direction> directions = able.stream().map(each -> each.scale().direction()).distinct().toList();
        return directions.size() == 1 ? directions.getFirst() : null;
    }

    /// The place in time for sorting; open spans stand at their known end.
    static double order(SeriesPoint point) {
        if (point.span().bounded()) {
            return point.span().middle();
        }
        return Double.isFinite(point.span().latest()) ? point.span().latest() : Double.isFinite(point.span().earliest())
                ? point.span().earliest() : Double.NEGATIVE_INFINITY;
    }

    /// What must be the same for results to share a curve besides the unit: kind of result, scale and greatest score.
    private static String form(Observation each) {
        String maximum = each.limits().maximum() instanceof Limits.InstrumentMaximum.Known known
                ? " of " + known.value().stripTrailingZeros().toPlainString() : "";
        return switch (each.reading().result()) {
            case Result.Numeric numeric -> "number" + maximum;
            case Result.Span span -> "number" + maximum;
            case Result.Titre titre -> "titre";
            case Result.Ordinal ordinal -> ordinal.scale();
            case Result.Words words -> "";
            case Result.NotDone notDone -> "";
        };
    }

    /// What most of the results with a number have in common; the first among equals.
    private static String commonest(List<Observation> results, Function<Observation, String> property) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Observation each : results) {
            if (hasNumber(each.reading().result())) {
                counts.merge(property.apply(each), 1, Integer::sum);
            }
        }
        String best = NO_UNIT;
        int most = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() > most) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return best;
    }

    static boolean hasNumber(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> true;
            case Result.Span span -> true;
            case Result.Titre titre -> true;
            case Result.Ordinal ordinal -> true;
            case Result.Words words -> false;
            case Result.NotDone notDone -> false;
        };
    }

    private Optional<SeriesPoint> point(Observation each, String unit, @Nullable AnalyteEntry entry) {
        String own = Objects.requireNonNullElse(each.reading().unit(), NO_UNIT);
        Conversion conversion = null;
        if (hasNumber(each.reading().result()) && !own.equals(unit)) {
            conversion = entry == null ? null : catalog.conversion(entry.key(), own, unit).orElse(null);
            if (conversion == null) {
                otherUnits.add(each.reading().verbatim() + (own.isEmpty() ? "" : " " + own));
                return Optional.empty();
            }
            if (!conversion.note().isEmpty() && !conversions.contains(conversion.note())) {
                conversions.add(conversion.note());
            }
        }
        return Optional.of(new SeriesPoint(each.id(), dayZero.axis().span(each.time()), value(each.reading().result(), conversion),
                verbatim(each), each.flag(), limits(each, conversion, entry, unit), each.status()));
    }

    /// A result as its source writes it, a number with its unit.
    static String verbatim(Observation each) {
        String own = each.reading().unit();
        return each.reading().verbatim() + (own == null || own.isEmpty() || !hasNumber(each.reading().result()) ? "" : " " + own);
    }

    private static Value value(Result result, @Nullable Conversion conversion) {
        return switch (result) {
            case Result.Numeric numeric -> new Value.Number(numeric.comparator(), convert(numeric.value(), conversion), null);
            case Result.Span span -> new Value.Span(convert(span.low(), conversion), convert(span.high(), conversion));
            case Result.Titre titre -> new Value.Number(titre.comparator(), BigDecimal.valueOf(titre.denominator()),
                    "1:" + titre.denominator());
            case Result.Ordinal ordinal -> new Value.Number(decursus.domain.result.Comparator.EQUAL, ordinal.rank(), ordinal.grade());
            case Result.Words words -> new Value.Word(words.text());
            case Result.NotDone notDone -> new Value.NotDone(notDone.reason());
        };
    }

    private static BigDecimal convert(BigDecimal value, @Nullable Conversion conversion) {
        return conversion == null ? value : conversion.apply(value);
    }

    private PointLimits limits(Observation each, @Nullable Conversion conversion, @Nullable AnalyteEntry entry, String unit) {
        ReferenceRange range = each.limits().range();
        if (range != null) {
            return new PointLimits(limit(range.low(), conversion), limit(range.high(), conversion), false);
        }
        AnalyteEntry.Limits usual = entry == null || !inEntryUnit(entry, unit) ? null : entry.limits();
        boolean female = course.patient().subject() instanceof Subject.Person person && person.sex() == Subject.Sex.FEMALE;
        boolean male = course.patient().subject() instanceof Subject.Person person && person.sex() == Subject.Sex.MALE;
        if (usual == null || !(female || male)) {
            return new PointLimits(null, null, false);
        }
        return new PointLimits(female ? usual.lowFemale() : usual.lowMale(), female ? usual.highFemale() : usual.highMale(), true);
    }

    /// The catalogue's limits hold only for its own unit.
    private boolean inEntryUnit(AnalyteEntry entry, String unit) {
        return catalog.conversion(entry.key(), unit, entry.units().ucum())
                .map(conversion -> conversion.factor().compareTo(BigDecimal.ONE) == 0).orElse(false);
    }

    private static @Nullable BigDecimal limit(ReferenceRange.@Nullable Limit limit, @Nullable Conversion conversion) {
        return limit == null ? null : convert(limit.value(), conversion);
    }

    private static @Nullable BigDecimal maximum(List<Observation> results) {
        BigDecimal greatest = null;
        for (Observation each : results) {
            if (each.limits().maximum() instanceof Limits.InstrumentMaximum.Known known
                    && (greatest == null || known.value().compareTo(greatest) > 0)) {
                greatest = known.value();
            }
        }
        return greatest;
    }
}

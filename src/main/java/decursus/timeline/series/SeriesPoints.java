package decursus.timeline.series;

import decursus.timeline.dense.DenseSeries;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The points of a series in the order of time, with what every frame asks of all of them, found once. Immutable.
public final class SeriesPoints {

    private final List<SeriesPoint> all;
    private final List<SeriesPoint> numeric;
    private final List<SeriesPoint.PointLimits> limits;
    private final boolean titre;
    private final boolean shown;
    private final DenseSeries exact;

    /// @param points by time; the list is copied
    /// @throws IllegalArgumentException when exact points do not follow each other in time
    public SeriesPoints(List<SeriesPoint> points) {
        this.all = List.copyOf(points);
        List<SeriesPoint> numbers = new ArrayList<>(all.size());
        Set<SeriesPoint.PointLimits> different = new LinkedHashSet<>();
        boolean anyTitre = false;
        boolean anyShown = false;
        for (SeriesPoint each : all) {
            if (each.numeric()) {
                numbers.add(each);
                different.add(each.limits());
            }
            if (each.value() instanceof SeriesPoint.Value.Number number && number.shown() != null) {
                anyTitre |= number.shown().startsWith("1:");
                anyShown |= !number.shown().isEmpty();
            }
        }
        this.numeric = List.copyOf(numbers);
        this.limits = List.copyOf(different);
        this.titre = anyTitre;
        this.shown = anyShown;
        this.exact = exact(numeric);
    }

    private static DenseSeries exact(List<SeriesPoint> points) {
        List<SeriesPoint> exact = points.stream().filter(SeriesPoint::exact).toList();
        return DenseSeries.of(exact.stream().mapToDouble(each -> each.span().middle()).toArray(),
                exact.stream().mapToDouble(SeriesPoint::number).toArray(), new BitSet());
    }

    /// All of them.
    public List<SeriesPoint> all() {
        return all;
    }

    /// Those with a place on the value axis.
    public List<SeriesPoint> numeric() {
        return numeric;
    }

    /// The values of those that are [SeriesPoint#exact()], in their order. That a line may lead from one to the next is not said.
    public DenseSeries exact() {
        return exact;
    }

    /// The different limits of the numeric ones, in the order of their coming.
    public List<SeriesPoint.PointLimits> limits() {
        return limits;
    }

    /// True when a number is written as a titre.
    boolean titre() {
        return titre;
    }

    /// True when a number is written as something else than a number: a grade, a titre.
    boolean shown() {
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesPoints points && all.equals(points.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}

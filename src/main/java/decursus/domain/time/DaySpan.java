package decursus.domain.time;

/// The days on a course's axis that a time point can mean. A day n covers n−½ to n+½, so that its middle is n and
/// day 0 is a day like any other.
///
/// @param earliest earliest possible position in days; negative infinity when open
/// @param latest   latest possible position in days; positive infinity when open; not before `earliest`
public record DaySpan(double earliest, double latest) {

    public DaySpan {
        if (Double.isNaN(earliest) || Double.isNaN(latest) || earliest > latest) {
            throw new IllegalArgumentException("span " + earliest + " to " + latest + " has no length");
        }
    }

    /// The span of a point of which nothing is known.
    public static DaySpan unbounded() {
        return new DaySpan(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /// True when both ends are known.
    public boolean bounded() {
        return Double.isFinite(earliest) && Double.isFinite(latest);
    }

    /// Where a value of this time is drawn, in days. Only of a bounded span.
    ///
    /// @throws IllegalStateException if the span is open
    public double middle() {
        if (!bounded()) {
            throw new IllegalStateException("an open span has no middle");
        }
        return earliest + (latest - earliest) / 2;
    }

    /// Length in days; infinite when open.
    public double length() {
        return latest - earliest;
    }

    /// True when every moment of this span lies before every moment of the other. The last moment of a day belongs to
    /// the next day already, so that day 4 precedes day 5, while an instant does not precede itself.
    public boolean precedes(DaySpan other) {
        return latest < other.earliest || (latest == other.earliest && length() > 0);
    }

    /// This span moved by a number of days.
    public DaySpan shifted(double days) {
        return new DaySpan(earliest + days, latest + days);
    }

    /// The smallest span that holds both.
    public DaySpan hull(DaySpan other) {
        return new DaySpan(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }
}

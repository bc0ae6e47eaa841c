package decursus.timeline.lanes;

import decursus.domain.treatment.Dose;
import decursus.timeline.lanes.DoseLine.Level;
import decursus.timeline.lanes.DoseLine.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Adds up doses of several agents, day by day: only where each of them was certainly given.
public final class LevelBuilder {

    /// The end of a treatment's phase and the start of its next can share the day on which the dose changed.
    private static final double SAME_DAY = 0.5;
    private static final int DIGITS = 3;

    /// A stretch on which one dose was certainly given.
    private record Part(Share share, double from, double to) {
        boolean covers(double start, double end) {
            return from <= start && to >= end;
        }

        boolean of(Share other) {
            return share.bar().treatment().id().equals(other.bar().treatment().id());
        }
    }

    /// A time at which a dose may have been given, or not.
    private record Doubt(Share share, double from, double to) {
    }

    private final DoseText doses;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> begun = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /// @param doses prints the sums
    public LevelBuilder(DoseText doses) {
        this.doses = doses;
    }

    /// Adds a phase's dose.
    ///
    /// @param pieces of the phase, by time
    public void add(Share share, List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Certain certain -> addPart(new Part(share, certain.from(), certain.to()));
                case Piece.EndOpen open -> {
                    begun.add(new Part(share, open.at(), open.at()));
                    doubts.add(new Doubt(share, open.at(), Double.POSITIVE_INFINITY));
                }
                case Piece.Ongoing ongoing -> doubts.add(new Doubt(share, ongoing.at(), Double.POSITIVE_INFINITY));
                case Piece.BeganEarlier began -> doubts.add(new Doubt(share, Double.NEGATIVE_INFINITY, began.at()));
                case Piece.Possible possible -> doubts.add(new Doubt(share, possible.from(), possible.to()));
                case Piece.Giving giving -> { }
                case Piece.Regimen regimen -> { }
                case Piece.Tail tail -> { }
                case Piece.Unplaced unplaced -> { }
                case Piece.Sometime sometime -> { }
                case Piece.NoPlace noPlace -> { }
            }
        }
    }

    private void addPart(Part part) {
        for (int i = 0; i < parts.size(); i++) {
            Part other = parts.get(i);
            double shared = other.to() - part.from();
            if (other.of(part.share()) && other.from() < part.from() && shared > 0 && shared <= SAME_DAY) {
                parts.set(i, new Part(other.share(), other.from(), part.from()));
            }
        }
        parts.add(part);
    }

    /// The levels, by their start.
    public List<Level> build() {
        TreeSet<Double> bounds = new TreeSet<>();
        parts.forEach(each -> bounds.addAll(List.of(each.from(), each.to())));
        List<Level> levels = new ArrayList<>();
        Double start = bounds.isEmpty() ? null : bounds.pollFirst();
        for (double end : bounds) {
            double from = start == null ? end : start;
            List<Share> shares = parts.stream().filter(each -> each.covers(from, end)).map(Part::share).toList();
            if (!shares.isEmpty()) {
                levels.add(level(from, end, shares));
            }
            start = end;
        }
        for (Part open : begun) {
            List<Share> shares = new ArrayList<>(parts.stream().filter(each -> !each.of(open.share()) && each.from() <= open.from()
                    && each.to() > open.from()).map(Part::share).toList());
            shares.add(open.share());
            levels.add(level(open.from(), open.from(), shares));
        }
        levels.sort(Comparator.comparingDouble(Level::from).thenComparing(Level::to));
        return levels;
    }

    /// True when at some time with a level another agent may have been given too.
    public boolean partial() {
        return doubts.stream().anyMatch(doubt -> parts.stream()
                .anyMatch(part -> !part.of(doubt.share()) && part.from() < doubt.to() && part.to() > doubt.from()));
    }

    private Level level(double from, double to, List<Share> shares) {
        BigDecimal sum = rounded(shares.stream().map(Share::equivalent).reduce(BigDecimal.ZERO, BigDecimal::add));
        boolean about = shares.stream().anyMatch(Share::about);
        return new Level(from, to, shares, doses.amount(new Dose(sum, sum, "mg", Dose.Basis.ABSOLUTE, about)));
    }

    /// Conventional factors bear no more than three digits; whole milligrams stay as they are.
    static BigDecimal rounded(BigDecimal value) {
        int whole = Math.max(value.precision() - value.scale(), 1);
        return value.setScale(Math.max(0, Math.min(DIGITS - whole, value.scale())), RoundingMode.HALF_UP);
    }
}

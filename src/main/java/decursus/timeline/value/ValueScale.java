package decursus.timeline.value;

import java.util.ArrayList;
import java.util.List;

/// The mapping of values onto height. Larger values stand higher.
public sealed interface ValueScale {

    /// The height of a value in points, within the panel.
    double y(double value);

    /// The labelled marks, from low to high.
    ///
    /// @param gap least distance of two marks in points
    List<Double> major(double gap);

    /// The unlabelled marks between them.
    List<Double> minor();

    /// Even steps.
    ///
    /// @param top    height of `high` in points; smaller than `bottom`
    /// @param bottom height of `low`
    record Linear(double low, double high, double top, double bottom) implements ValueScale {
        private static final int ABOUT = 5;

        @Override
        public double y(double value) {
            return bottom - (Math.clamp(value, low, high) - low) / (high - low) * (bottom - top);
        }

        @Override
        public List<Double> major(double gap) {
            double least = gap / Math.max(bottom - top, gap) * (high - low);
            double step = niceStep(Math.max((high - low) / ABOUT, least));
            List<Double> marks = new ArrayList<>();
            for (long n = (long) Math.ceil(low / step - 1e-9); n * step <= high + step * 1e-9; n++) {
                marks.add(n * step);
            }
            return marks;
        }

        @Override
        public List<Double> minor() {
            return List.of();
        }
    }

    /// Even steps for equal factors. A zero or negative value has no logarithm: it stands on a line of its own beneath
    /// the scale, labelled 0.
    ///
    /// @param low      lowest value of the scale, above 0
    /// @param zeroLine height of the line for zero; equal to `bottom` when there is none
    record Log(double low, double high, double top, double bottom, double zeroLine) implements ValueScale {
        @Override
        public double y(double value) {
            if (value <= 0) {
                return zeroLine;
            }
            double at = Math.log10(Math.clamp(value, low, high) / low) / Math.log10(high / low);
            return bottom - at * (bottom - top);
        }

        @Override
        public List<Double> major(double gap) {
            List<Double> decades = marks(new int[] {1});
            if (decades.size() >= 2) {
                double decade = (bottom - top) / Math.log10(high / low);
                return everyNth(decades, (int) Math.ceil(gap / decade - 1e-9));
            }
            List<Double> marks = new ArrayList<>();
            for (double mark : marks(new int[] {1, 2, 5})) {
                if (marks.isEmpty() || y(marks.getLast()) - y(mark) >= gap) {
                    marks.add(mark);
                }
            }
            return marks;
        }

        /// Every nth decade, a power of a thousand where three are skipped.
        private static List<Double> everyNth(List<Double> decades, int n) {
            return decades.stream().filter(each -> Math.floorMod(Math.round(Math.log10(each)), n) == 0).toList();
        }

        @Override
        public List<Double> minor() {
            return marks(new int[] {2, 3, 4, 5, 6, 7, 8, 9});
        }

        /// True when the panel has a line for zero.
        public boolean hasZero() {
            return zeroLine > bottom;
        }

        private List<Double> marks(int[] digits) {
            List<Double> marks = new ArrayList<>();
            for (int power = (int) Math.floor(Math.log10(low)) - 1; power <= Math.log10(high) + 1; power++) {
                for (int digit : digits) {
                    double value = digit * Math.pow(10, power);
                    if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) {
                        marks.add(value);
                    }
                }
            }
            return marks;
        }
    }

    /// Even steps for each doubling, as titres are diluted.
    record Titre(double low, double high, double top, double bottom) implements ValueScale {
        @Override
        public double y(double value) {
            return bottom - Math.log(Math.clamp(value, low, high) / low) / Math.log(high / low) * (bottom - top);
        }

        @Override
        public List<Double> major(double gap) {
            List<Double> marks = new ArrayList<>();
            for (double value = low * 2; value <= high * (1 + 1e-9); value *= 2) {
                if (marks.isEmpty() || y(marks.getLast()) - y(value) >= gap) {
                    marks.add(value);
                }
            }
            return marks;
        }

        @Override
        public List<Double> minor() {
            return List.of();
        }
    }

    /// The next step up of 1, 2, 5 times a power of ten.
    static double niceStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double digit : new double[] {1, 2, 5}) {
            if (digit * power >= least * (1 - 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    /// The next value down of 1, 2, 5 times a power of ten.
    static double niceBelow(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return value >= 5 * power ? 5 * power : value >= 2 * power ? 2 * power : power;
    }
}

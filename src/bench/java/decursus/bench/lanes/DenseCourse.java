package decursus.bench.lanes;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.testing.Courses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A course of one analyte measured very often, as a monitor or a long stay in intensive care leaves it.
public final class DenseCourse {

    public static final int DAYS = 3_000;

    private DenseCourse() {}

    /// A course with so many values of creatine kinase, evenly over its days.
    public static Course of(int values) {
        Random random = new Random(values);
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < values; i++) {
            int day = (int) ((long) i * DAYS / values);
            double value = Math.exp(6 + random.nextGaussian() * 0.3 + 1.5 * Math.sin(i * 12.0 / values));
            // the number after the point keeps values of one day apart
            all.add(Courses.result("ck", "day " + day, String.format(Locale.ROOT, "%.0f.%d", value, i + 1), "U/l", "170"));
        }
        return Courses.of(all, List.of(), List.of());
    }
}

package decursus.exchange.casefile;

import decursus.domain.course.Course;
import decursus.exchange.Problem;
import java.util.List;

/// What came of reading a case file: the whole course, or nothing of it.
public sealed interface CaseFileReading {

    /// The course, consistent as [Course#checked] demands.
    ///
    /// @param warnings what a person should look at, in the order of the file
    record Read(Course course, List<Problem> warnings) implements CaseFileReading {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was taken in.
    ///
    /// @param problems every error that could be told, then the warnings; not empty
    record Refused(List<Problem> problems) implements CaseFileReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

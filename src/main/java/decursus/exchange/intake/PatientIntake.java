package decursus.exchange.intake;

import decursus.domain.course.Course;
import decursus.exchange.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that an import says of one patient.
///
/// The ids of items tell the same thing again in a newer version of the file: they are made from what identifies a row
/// (its own id, or patient, analyte and time with a running number among equals), never from its value or its place.
///
/// @param identifiers numbers of the patient, most telling first; empty where the file names nobody
/// @param course      consistent; its id is proposed from the first identifier
/// @param doubtful    ids of items that are in and that a person should look at
/// @param rowsOf      how many rows of the files an item was made from, by item id; one where it stands not here. Zero for an
///                    item that shares its row with another, which counts it
/// @param problems    everything that a person should know of this patient's rows, in the order of the files
/// @param refused     rows of this patient that could not be read
/// @param left        rows of this patient that were left out on purpose
/// @param described   whether a row or resource about the person as such was read, which makes a patient where nothing else is in
public record PatientIntake(List<Identifier> identifiers, Course course, Set<String> doubtful, Map<String, Integer> rowsOf,
        List<Problem> problems, List<RefusedRow> refused, List<LeftOut> left, boolean described) {

    public PatientIntake {
        identifiers = List.copyOf(identifiers);
        doubtful = Set.copyOf(doubtful);
        rowsOf = Map.copyOf(rowsOf);
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
        left = List.copyOf(left);
    }
}

package decursus.store.row;

import com.fasterxml.jackson.annotation.JsonCreator;
import decursus.domain.result.ResultStatus;
import org.jspecify.annotations.Nullable;

/// [ResultStatus] as columns: how settled a result is stands with its strand, why it was excluded with its own row.
///
/// @param excluded null for a result that counts
public record StatusRow(ResultStatus.Settled settled, @Nullable String excluded) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public StatusRow {
        // nothing to check: the annotation names the way in from JSON
    }

    /// The status of a row that was logged before results could be excluded: one word.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StatusRow logged(String settled) {
        return new StatusRow(ResultStatus.Settled.valueOf(settled), null);
    }

    /// The columns of a status.
    public static StatusRow of(ResultStatus status) {
        return new StatusRow(status.settled(), status.exclusion());
    }

    /// The status of these columns.
    public ResultStatus toDomain() {
        return new ResultStatus(settled, excluded);
    }
}

package decursus.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.result.ResultStatus;
import decursus.store.change.RowJson;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The log of every schema can be read.
class StatusRowTest {

    static Stream<StatusRow> rows() {
        return Stream.of(new StatusRow(ResultStatus.Settled.FINAL, null), new StatusRow(ResultStatus.Settled.NOT_STATED, "haemolysed"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aStatusIsReadAsItIsLogged(StatusRow row) {
        assertEquals(row, RowJson.read(RowJson.write(row), StatusRow.class));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aStatusThatWasLoggedAsAWordIsReadToo(StatusRow row) {
        assertEquals(new StatusRow(row.settled(), null), RowJson.read("\"" + row.settled() + "\"", StatusRow.class));
    }
}

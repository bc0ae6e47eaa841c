package decursus.exchange.mapping.propose;

import decursus.exchange.mapping.bound.TimeColumns;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.TableKind;
import java.util.List;
import java.util.Set;

/// What the rows of a table seem to be.
///
/// @param reason why, as the end of a sentence
record KindGuess(TableKind kind, Confidence confidence, String reason) {

    static KindGuess of(List<ColumnEvidence> columns, HeaderWords words) {
        long times = columns.stream().skip(1).filter(each -> TimeCell.isTime(each.header) || TimeColumns.startOf(each.header) != null)
                .count();
        if (times >= 2) {
            return new KindGuess(TableKind.RESULTS_BY_TIME, Confidence.HIGH, times + " headers are times");
        }
        long measured = columns.stream().filter(each -> wide(each, words)).count();
        boolean value = any(columns, words, ColumnRole.VALUE) && any(columns, words, ColumnRole.ANALYTE);
        boolean dated = columns.stream().anyMatch(each -> each.dates() > 0.8) || any(columns, words, ColumnRole.DAY) || any(columns,
                words, ColumnRole.DATE);
        if (measured >= 2 && !value && dated) {
            return new KindGuess(TableKind.RESULTS_BY_ANALYTE, Confidence.HIGH, measured + " headers are analytes");
        }
        boolean harm = any(columns, words, ColumnRole.GRADE) || any(columns, words, ColumnRole.SERIOUS) || any(columns, words,
                ColumnRole.RELATION)
                || any(columns, words, ColumnRole.SEVERITY);
        boolean agent = any(columns, words, ColumnRole.AGENT) || columns.stream().anyMatch(each -> each.agents() > 0.5);
        boolean title = any(columns, words, ColumnRole.TITLE);
        if (value && !columns.stream().anyMatch(each -> each.agents() > 0.5)) {
            return new KindGuess(TableKind.RESULTS, Confidence.HIGH, "columns for analyte and value");
        }
        if (title && harm) {
            return new KindGuess(TableKind.ADVERSE_EVENTS, Confidence.HIGH, "columns for an event and its severity");
        }
        if (agent) {
            return new KindGuess(TableKind.TREATMENTS, Confidence.HIGH, "a column of agents");
        }
        if (title || any(columns, words, ColumnRole.EVENT_KIND)) {
            return new KindGuess(TableKind.EVENTS, Confidence.LIKELY, "a column that names what happened");
        }
        if (columns.stream().anyMatch(each -> each.analytes() > 0.5)) {
            return new KindGuess(TableKind.RESULTS, Confidence.GUESS, "a column of analytes");
        }
        if (measured >= 1 && dated) {
            return new KindGuess(TableKind.RESULTS_BY_ANALYTE, Confidence.LIKELY, "a header that is an analyte");
        }
        if (any(columns, words, ColumnRole.BIRTH_DATE) || any(columns, words, ColumnRole.SEX)) {
            return new KindGuess(TableKind.PATIENTS, Confidence.LIKELY, "columns about persons alone");
        }
        return new KindGuess(TableKind.IGNORED, Confidence.ASK, "nothing tells what its rows are");
    }

    /// A column whose header names an analyte and whose cells hold results.
    static boolean wide(ColumnEvidence column, HeaderWords words) {
        Set<ColumnRole> said = words.exactly(column.header);
        return column.analyteHeader() && column.dates() < 0.5 && said.isEmpty() && (column.size() == 0 || column.numbers() > 0.3)
                || column.name.unit() != null && said.isEmpty() && words.partly(column.header).isEmpty() && column.numbers() > 0.7;
    }

    private static boolean any(List<ColumnEvidence> columns, HeaderWords words, ColumnRole role) {
        return columns.stream().anyMatch(each -> words.exactly(each.header).contains(role) && each.suits(role) >= 0);
    }
}

package decursus.exchange.casefile;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.result.Limits.InstrumentMaximum;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange.Limit;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus.Settled;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.json.Spot;
import decursus.exchange.notation.Decimals;
import decursus.exchange.notation.RangeText;
import decursus.exchange.notation.ResultText;
import decursus.exchange.notation.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one result.
final class ObservationReader {

    private final Context context;

    ObservationReader(Context context) {
        this.context = context;
    }

    /// The observation; null where something of it is faulty, which is then among the findings.
    @Nullable Observation read(Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, context.findings(), "an observation");
        if (item == null) {
            return null;
        }
        String id = item.text("id");
        Concept analyte = context.vocabulary().analyte(item);
        item.require("time");
        TimePoint time = item.read("time", TimeNotation::read);
        String unit = item.text("unit");
        Reading reading = reading(item, unit);
        if (analyte != null && unit != null) {
            context.vocabulary().checkUnit(item, analyte, unit);
        }
        if (analyte != null && reading != null) {
            context.vocabulary().checkSign(item, analyte, reading);
        }
        Limits limits = new Limits(range(item), maximum(item));
        ResultStatus status = status(item);
        String lab = item.text("lab");
        Provenance provenance = ProvenanceReader.read(item, context.source());
        item.close();
        if (analyte == null || time == null || reading == null) {
            return null;
        }
        String key = id != null ? id : context.newId(analyte.identity() + " " + TimeNotation.write(time));
        return new Observation(key, analyte, time, reading, limits, status, lab, provenance);
    }

    private static ResultStatus status(ObjectCursor item) {
        Settled settled = item.read("status", Words.of("status", Settled.class, Settled.NOT_STATED));
        return new ResultStatus(settled == null ? Settled.NOT_STATED : settled, item.text("excluded"));
    }

    private static @Nullable Reading reading(ObjectCursor item, @Nullable String unit) {
        item.require("value");
        Result result = null;
        String written = null;
        switch (item.node("value")) {
            case null -> { }
            case Node.Fields fields -> {
                result = object(item);
                written = result == null ? null : ResultText.plain(result);
            }
            case Node.Items items -> item.wrongKind("value", items, "a number, a text or an object {…}");
            case Node.Truth truth -> item.wrongKind("value", truth, "a number, a text or an object {…}");
            case Node.Text text -> {
                written = item.text("value");
                result = written == null ? null : item.parse("value", written, ResultText::read);
            }
            case Node.Figure figure -> {
                written = figure.text();
                result = item.parse("value", written, ResultText::read);
            }
            case Node.Nothing nothing -> { }
        }
        String verbatim = item.text("verbatim");
        String reported = verbatim != null ? verbatim : written;
        return result == null || reported == null ? null : new Reading(result, unit, reported);
    }

    private static @Nullable Result object(ObjectCursor item) {
        ObjectCursor value = item.object("value", "a value");
        if (value == null) {
            return null;
        }
        List<String> kinds = Stream.of("text", "notDone", "ordinal", "from").filter(value::has).toList();
        Result result = null;
        if (kinds.size() != 1) {
            value.findings().error(value.spot(), "value", String.join(", ", kinds), "the value must be one of {\"text\": …}, "
                    + "{\"notDone\": …}, {\"ordinal\": …} and {\"from\": …, \"to\": …}: correct it");
        } else if (kinds.contains("text")) {
            String text = value.text("text");
            result = text == null ? null : new Result.Words(text);
        } else if (kinds.contains("notDone")) {
            String reason = value.text("notDone");
            result = reason == null ? null : new Result.NotDone(reason);
        } else if (kinds.contains("ordinal")) {
            result = ordinal(value);
        } else {
            value.require("to");
            BigDecimal from = value.readFigure("from", text -> Decimals.read("value", text));
            BigDecimal to = value.readFigure("to", text -> Decimals.read("value", text));
            result = from == null || to == null ? null : value.make(() -> new Result.Span(from, to));
        }
        if (kinds.size() == 1) {
            value.close();
        }
        return result;
    }

    private static @Nullable Result ordinal(ObjectCursor value) {
        ObjectCursor step = value.object("ordinal", "a step of a scale");
        if (step == null) {
            return null;
        }
        List.of("scale", "grade", "rank").forEach(step::require);
        String scale = step.text("scale");
        String grade = step.text("grade");
        BigDecimal rank = step.readFigure("rank", text -> Decimals.read("rank", text));
        step.close();
        return scale == null || grade == null || rank == null ? null : new Result.Ordinal(scale, grade, rank);
    }

    private static @Nullable ReferenceRange range(ObjectCursor item) {
        if (!(item.node("range") instanceof Node.Fields)) {
            return item.read("range", RangeText::read);
        }
        ObjectCursor range = item.object("range", "a range");
        if (range == null) {
            return null;
        }
        range.require("text");
        String text = range.text("text");
        Limit low = limit(range, "low", "lowExclusive");
        Limit high = limit(range, "high", "highExclusive");
        range.close();
        return text == null ? null : range.make(() -> new ReferenceRange(low, high, text));
    }

    private static @Nullable Limit limit(ObjectCursor range, String field, String exclusive) {
        BigDecimal value = range.readFigure(field, text -> Decimals.read("limit", text));
        boolean excluded = range.marked(exclusive);
        if (excluded) {
            range.require(field);
        }
        return value == null ? null : new Limit(value, !excluded);
    }

    private static InstrumentMaximum maximum(ObjectCursor item) {
        InstrumentMaximum maximum = item.readFigure("maximum", text -> text.equals("unknown")
                ? new InstrumentMaximum.Unknown() : new InstrumentMaximum.Known(Decimals.read("maximum", text)));
        return maximum == null ? new InstrumentMaximum.NotAScore() : maximum;
    }
}

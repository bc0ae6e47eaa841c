package decursus.exchange.casefile;

import decursus.domain.Concept;
import decursus.domain.Provenance.Basis;
import decursus.domain.Provenance.Source;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits.InstrumentMaximum;
import decursus.domain.result.Observation;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Grade;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import decursus.exchange.json.JsonLines;
import decursus.exchange.notation.DoseText;
import decursus.exchange.notation.RangeText;
import decursus.exchange.notation.ResultText;
import decursus.exchange.notation.ScheduleText;
import decursus.exchange.notation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the items of a case file's lists.
final class ItemWriter {

    private final JsonLines json;
    private final Source common;

    /// @param common the source that need not be repeated
    ItemWriter(JsonLines json, Source common) {
        this.json = json;
        this.common = common;
    }

    void lists(Course course) {
        json.list("observations", course.observations(), this::observation);
        json.list("treatments", course.treatments(), this::treatment);
        json.list("events", course.events(), this::event);
        json.list("adverseEvents", course.adverseEvents(), this::adverseEvent);
        json.list("organs", course.organs(), this::organ);
    }

    private void observation(Observation item) {
        json.text("id", item.id());
        concept("analyte", item.analyte());
        json.text("time", TimeNotation.write(item.time()));
        Result result = item.reading().result();
        value(result);
        json.text("unit", item.reading().unit());
        if (!ResultText.plain(result).equals(item.reading().verbatim())) {
            json.text("verbatim", item.reading().verbatim());
        }
        if (item.limits().range() != null) {
            range(item.limits().range());
        }
        switch (item.limits().maximum()) {
            case InstrumentMaximum.NotAScore notAScore -> { }
            case InstrumentMaximum.Known known -> json.number("maximum", known.value());
            case InstrumentMaximum.Unknown unknown -> json.text("maximum", "unknown");
        }
        if (item.status().settled() != ResultStatus.Settled.NOT_STATED) {
            json.text("status", Words.write(item.status().settled()));
        }
        json.text("excluded", item.status().exclusion());
        json.text("lab", item.lab());
        provenance(item.provenance());
    }

    private void value(Result result) {
        if (result instanceof Result.Numeric numeric && numeric.comparator() == Comparator.EQUAL) {
            json.number("value", numeric.value());
            return;
        }
        String shortForm = ResultText.write(result);
        if (shortForm != null) {
            json.text("value", shortForm);
            return;
        }
        json.object("value", inner -> {
            switch (result) {
                case Result.Numeric numeric -> throw new IllegalStateException("a number has a short form");
                case Result.Titre titre -> throw new IllegalStateException("a titre has a short form");
                case Result.Words words -> inner.text("text", words.text());
                case Result.NotDone notDone -> inner.text("notDone", notDone.reason());
                case Result.Span span -> {
                    inner.number("from", span.low());
                    inner.number("to", span.high());
                }
                case Result.Ordinal ordinal -> inner.object("ordinal", step -> {
                    step.text("scale", ordinal.scale());
                    step.text("grade", ordinal.grade());
                    step.number("rank", ordinal.rank());
                });
            }
        });
    }

    private void range(ReferenceRange range) {
        if (RangeText.says(range)) {
            json.text("range", range.text());
            return;
        }
        json.object("range", inner -> {
            inner.text("text", range.text());
            limit("low", "lowExclusive", range.low());
            limit("high", "highExclusive", range.high());
        });
    }

    private void limit(String name, String exclusive, ReferenceRange.@Nullable Limit limit) {
        if (limit != null) {
            json.number(name, limit.value());
            json.mark(exclusive, !limit.inclusive());
        }
    }

    private void treatment(Treatment item) {
        json.text("id", item.id());
        concept("agent", item.agent());
        json.text("role", Words.write(item.role()));
        boolean untold = item.administrations().isEmpty() && item.phases().equals(List.of(Phase.of(Period.undated())));
        if (!untold) {
            json.list("phases", item.phases(), this::phase);
            json.list("administrations", item.administrations(), this::administration);
        }
        if (!item.outcome().equals(Outcome.notStated())) {
            json.object("outcome", inner -> outcome(item.outcome()));
        }
        json.whole("effectWindowDays", item.effectWindowDays());
        provenance(item.provenance());
    }

    private void phase(Phase phase) {
        period(phase.period());
        dose(phase.dose());
        switch (phase.schedule()) {
            case null -> { }
            case Schedule.AsWritten written -> json.object("schedule", inner -> inner.text("text", written.text()));
            case Schedule other -> json.text("schedule", ScheduleText.write(other));
        }
        json.text("route", phase.route());
        json.whole("cycle", phase.cycle());
        json.text("verbatim", phase.verbatim());
    }

    private void administration(Administration giving) {
        json.text("time", TimeNotation.write(giving.time()));
        dose(giving.dose());
        json.whole("cycle", giving.cycle());
        json.text("verbatim", giving.verbatim());
    }

    private void dose(@Nullable Dose dose) {
        if (dose == null) {
            return;
        }
        String shortForm = DoseText.write(dose);
        if (shortForm != null) {
            json.text("dose", shortForm);
            return;
        }
        json.object("dose", inner -> {
            inner.text("amount", DoseText.amount(dose));
            inner.text("unit", dose.unit());
            inner.text("per", switch (dose.basis()) {
                case ABSOLUTE -> null;
                case PER_KG -> "kg";
                case PER_M2 -> "m2";
            });
        });
    }

    private void outcome(Outcome outcome) {
        json.text("response", outcome.response());
        if (outcome.endReason() != Outcome.EndReason.NOT_STATED) {
            json.text("endReason", Words.write(outcome.endReason()));
        }
        adequacy("doseAdequate", outcome.doseAdequate());
        adequacy("durationAdequate", outcome.durationAdequate());
    }

    private void adequacy(String name, Outcome.Adequacy adequacy) {
        switch (adequacy) {
            case NOT_STATED -> { }
            case ADEQUATE -> json.truth(name, true);
            case NOT_ADEQUATE -> json.truth(name, false);
        }
    }

    private void event(Event item) {
        json.text("id", item.id());
        json.text("kind", Words.write(item.kind()));
        json.text("title", item.title());
        period(item.period());
        json.text("finding", item.finding());
        json.text("grade", item.grade());
        provenance(item.provenance());
    }

    private void adverseEvent(AdverseEvent item) {
        json.text("id", item.id());
        json.text("name", item.name());
        if (item.grade() != null) {
            grade(item.grade());
        }
        period(item.period());
        json.texts("attributedTo", item.attributed());
        json.texts("treatedWith", item.treatedWith());
        json.text("outcome", item.outcome());
        provenance(item.provenance());
    }

    private void grade(Grade grade) {
        if (grade.system() == null && grade.value() == null) {
            json.text("grade", grade.text());
        } else if (grade.system() == null && grade.text().equals(String.valueOf(grade.value()))) {
            json.whole("grade", grade.value());
        } else {
            json.object("grade", inner -> {
                inner.text("system", grade.system());
                inner.whole("value", grade.value());
                inner.text("text", grade.text());
            });
        }
    }

    private void organ(OrganStatus item) {
        json.text("id", item.id());
        json.text("organ", Words.write(item.organ()));
        json.text("activity", Words.write(item.activity()));
        json.mark("damage", item.damage());
        period(item.period());
        json.text("verbatim", item.note());
        provenance(item.provenance());
    }

    private void concept(String field, Concept concept) {
        json.text(field, concept.key());
        json.text("name", concept.name());
    }

    private void period(Period period) {
        if (period.isPoint() && period.start() instanceof Period.Start.At at) {
            json.text("at", TimeNotation.write(at.time()));
            return;
        }
        switch (period.start()) {
            case Period.Start.At at -> json.text("start", TimeNotation.write(at.time()));
            case Period.Start.RunningBefore before -> json.text("runningBefore", TimeNotation.write(before.limit()));
            case Period.Start.Unknown unknown -> { }
        }
        switch (period.end()) {
            case Period.End.At at -> json.text("end", TimeNotation.write(at.time()));
            case Period.End.OngoingAsOf ongoing -> {
                if (ongoing.asOf() == null) {
                    json.mark("ongoing", true);
                } else {
                    json.text("ongoing", TimeNotation.write(ongoing.asOf()));
                }
            }
            case Period.End.StoppedTimeUnknown stopped -> json.mark("stopped", true);
            case Period.End.NotStated notStated -> { }
        }
    }

    private void provenance(Provenance provenance) {
        if (!provenance.source().equals(common)) {
            source(json, provenance.source());
        }
        if (provenance.basis() == Basis.DERIVED) {
            json.text("basis", Words.write(Basis.DERIVED));
        }
        json.text("note", provenance.note());
    }

    /// The field `source`.
    static void source(JsonLines json, Source source) {
        if (source instanceof Source.Report report) {
            json.text("source", report.place());
            return;
        }
        json.object("source", inner -> {
            switch (source) {
                case Source.Report report -> throw new IllegalStateException("a report is written as its place");
                case Source.File file -> {
                    inner.text("file", file.file());
                    inner.text("sheet", file.sheet());
                    inner.text("row", file.row());
                }
                case Source.Entered entered -> {
                    inner.text("enteredBy", entered.by());
                    inner.text("at", entered.at().toString());
                }
                case Source.Synthetic synthetic -> inner.mark("synthetic", true);
                case Source.NotStated notStated -> inner.mark("notStated", true);
            }
        });
    }
}

package decursus.exchange.fhir.course;

import decursus.domain.Concept;
import decursus.domain.result.Limits;
import decursus.domain.result.Limits.InstrumentMaximum;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.ResultStatus;
import decursus.domain.result.ResultStatus.Settled;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.fhir.value.Item;
import decursus.exchange.fhir.value.Ranges;
import decursus.exchange.fhir.value.Times;
import decursus.exchange.fhir.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads an Observation: its own value and that of each component as an observation of their own.
final class ObservationReader {

    private static final String NORMALITY = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    private final Codes codes;
    private final Stays stays;
    private final Function<String, String> newId;

    /// @param newId gives an id of its own to an item that has none, from what identifies it
    ObservationReader(Codes codes, Stays stays, Function<String, String> newId) {
        this.codes = codes;
        this.stays = stays;
        this.newId = newId;
    }

    /// When a result was taken.
    ///
    /// @param note what a reader must know of it; null where nothing
    private record Taken(TimePoint time, @Nullable String note) {
    }

    /// What holds a result: the observation itself or one of its components, with what that adds to the id.
    private record Part(Tree holder, String suffix) {
    }

    /// Why a resource is left out on purpose; null where it is not.
    static @Nullable String leftOut(Tree tree) {
        String status = tree.code("status");
        if ("entered-in-error".equals(status)) {
            return "entered in error";
        }
        if ("cancelled".equals(status)) {
            return "cancelled";
        }
        boolean panel = tree.has("hasMember") && tree.trees("component").isEmpty() && Values.read(tree) == null;
        return panel ? "a panel whose members stand on their own" : null;
    }

    /// The results, at least one.
    ///
    /// @throws Unreadable when any of them can not be read: then none is taken in
    List<Observation> read(Item item) {
        Tree tree = item.tree();
        Concept analyte = codes.analyte(tree.tree("code"));
        ResultStatus status = status(tree);
        Taken taken = taken(tree);
        List<Observation> read = new ArrayList<>(1);
        Reading own = Values.read(tree);
        if (own != null) {
            if (analyte == null) {
                throw new Unreadable(tree.path("code"), "", "the field \"code\" says neither in words nor by a code what was "
                        + "measured: add it");
            }
            read.add(one(item, new Part(tree, ""), analyte, own, status, taken));
        }
        int index = 0;
        for (Tree component : tree.trees("component")) {
            Concept part = codes.analyte(component.tree("code"));
            Reading reading = Values.read(component);
            if (part == null) {
                throw new Unreadable(component.path("code"), "", "the field \"code\" of a component says neither in words nor by a "
                        + "code what "
                        + "was measured: add it");
            }
            if (reading != null) {
                read.add(one(item, new Part(component, "/component/" + index), part, reading, status, taken));
            }
            index++;
        }
        if (read.isEmpty()) {
            throw new Unreadable("value[x]", "", "the observation has neither a value nor a reason why it has none: add one of them");
        }
        return read;
    }

    private Observation one(Item item, Part from, Concept analyte, Reading reading, ResultStatus status, Taken taken) {
        Tree holder = from.holder();
        List<String> notes = new ArrayList<>(2);
        ReferenceRange range = Ranges.read(holder, reading.unit(), notes);
        if (taken.note != null) {
            notes.add(taken.note);
        }
        said(holder, "interpretation", "interpretation ", notes);
        Concept what = analyte;
        String site = Codes.words(holder.tree("bodySite"));
        if (site != null && analyte.key() == null) {
            what = codes.at(analyte, site);
        } else if (site != null) {
            notes.add(site);
        }
        for (Tree note : holder.trees("note")) {
            String words = note.text("text");
            if (words != null) {
                notes.add(words);
            }
        }
        String id = item.key() != null ? item.key() + from.suffix()
                : newId.apply(item.type() + " " + analyte.identity() + " " + TimeNotation.write(taken.time) + from.suffix());
        return new Observation(id, what, taken.time, reading, new Limits(range, new InstrumentMaximum.NotAScore()), status, null,
                item.provenance(notes));
    }

    private static void said(Tree holder, String field, String before, List<String> notes) {
        for (Tree concept : holder.trees(field)) {
            String code = concept.trees("coding").stream().filter(coding -> NORMALITY.equals(coding.code("system")))
                    .map(coding -> coding.code("code")).filter(java.util.Objects::nonNull).findFirst().orElse(null);
            String words = code != null ? code : Codes.words(concept);
            if (words != null) {
                notes.add(before + words);
            }
        }
    }

    private static ResultStatus status(Tree tree) {
        return switch (tree.code("status")) {
            case "final" -> ResultStatus.FINAL;
            case "preliminary", "registered" -> ResultStatus.of(Settled.PRELIMINARY);
            case "amended", "corrected" -> ResultStatus.of(Settled.CORRECTED);
            case null, default -> ResultStatus.NOT_STATED;
        };
    }

    private Taken taken(Tree tree) {
        TimePoint at = Times.point(tree, "effectiveDateTime");
        at = at != null ? at : Times.point(tree, "effectiveInstant");
        at = at != null ? at : Times.within(tree.tree("effectivePeriod"));
        at = at != null ? at : Times.moments(tree.tree("effectiveTiming"));
        if (at != null) {
            return new Taken(at, null);
        }
        TimePoint issued = Times.point(tree, "issued");
        if (issued != null) {
            return new Taken(issued, "the time is that of its issue; when it was taken is not told");
        }
        TimePoint stay = stays.time(tree.tree("encounter"));
        return stay != null ? new Taken(stay, "the time is that of its encounter; when it was taken is not told")
                : new Taken(new TimePoint.Unknown(), null);
    }
}

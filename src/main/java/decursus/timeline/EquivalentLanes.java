package decursus.timeline;

import decursus.assess.response.DailyDose;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.catalog.TreatmentEntry;
import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import decursus.timeline.content.Block;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.BarBuilder;
import decursus.timeline.lanes.Conversion.Apart;
import decursus.timeline.lanes.Conversion.Factor;
import decursus.timeline.lanes.Conversion;
import decursus.timeline.lanes.DoseLine;
import decursus.timeline.lanes.DoseText;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.lanes.LevelBuilder;
import decursus.timeline.lanes.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws the daily doses of glucocorticoids that have a conventional factor as one line of prednisolone equivalents.
/// Whatever can not be converted keeps its own bar, as reported.
final class EquivalentLanes {

    private static final String NAME = "class.GLUCOCORTICOID.equivalent";

    private final BarBuilder builder;
    private final DoseText doses;
    private final Catalog catalog;
    private final LevelBuilder levels;
    private final List<Bar> converted = new ArrayList<>();
    private final List<Bar> rest = new ArrayList<>();
    private final Set<Factor> factors = new LinkedHashSet<>();
    private final Set<Apart> apart = new LinkedHashSet<>();

    EquivalentLanes(BarBuilder builder, Locale language, Catalog catalog) {
        this.builder = builder;
        this.doses = new DoseText(language);
        this.catalog = catalog;
        this.levels = new LevelBuilder(doses);
    }

    /// The lanes of some treatments.
    ///
    /// @param shown   those with a time
    /// @param undated those without: they keep their place beside the lanes, and are said not to be converted
    /// @param tall    true where doses are what the figure is about
    Block.Lanes of(List<Bar> shown, List<Bar> undated, boolean tall) {
        shown.forEach(this::add);
        undated.stream().filter(EquivalentLanes::glucocorticoid).forEach(this::setApart);
        List<LaneGroup> groups = new ArrayList<>();
        if (!converted.isEmpty()) {
            groups.add(new LaneGroup(NAME, true, converted, new DoseLine(levels.build())));
        }
        groups.addAll(LaneGroup.group(rest));
        boolean any = !factors.isEmpty() || !apart.isEmpty();
        return new Block.Lanes(groups,
                any ? new Conversion(List.copyOf(factors), List.copyOf(apart), levels.partial()) : null, tall);
    }

    private static boolean glucocorticoid(Bar bar) {
        return bar.group() == TreatmentClass.GLUCOCORTICOID;
    }

    private void add(Bar bar) {
        List<Piece> line = new ArrayList<>();
        List<Phase> others = new ArrayList<>();
        for (Phase phase : glucocorticoid(bar) ? bar.treatment().phases() : List.<Phase>of()) {
            if (!convert(bar, phase, line)) {
                others.add(phase);
            }
        }
        if (line.isEmpty()) {
            rest.add(bar);
            if (glucocorticoid(bar)) {
                setApart(bar);
            }
            return;
        }
        others.forEach(each -> setApart(bar, each.dose(), each.schedule()));
        bar.treatment().administrations().forEach(each -> setApart(bar, each.dose(), null));
        boolean stepped = bar.stepped() && BarBuilder.steppable(others);
        List<Piece> left = builder.remaining(bar.treatment(), others, stepped);
        // what has no place at all is listed beside the line, as it is beside other bars
        boolean placed = !left.stream().allMatch(Piece.NoPlace.class::isInstance);
        line.addAll(placed ? List.of() : left);
        converted.add(bar.with(line, true));
        if (placed) {
            rest.add(bar.with(left, stepped));
        }
    }

    /// Takes a phase into the line; false when its dose can not be converted or has no place.
    private boolean convert(Bar bar, Phase phase, List<Piece> line) {
        Treatment treatment = bar.treatment();
        TreatmentEntry entry = catalog.treatment(treatment.agent().identity()).orElse(null);
        BigDecimal equivalent = DailyDose.prednisolone(treatment.role(), phase, entry).orElse(null);
        Dose dose = phase.dose();
        List<Piece> pieces = equivalent == null ? List.of() : builder.steps(phase);
        if (equivalent == null || dose == null || entry == null || pieces.stream().noneMatch(Piece::hasDose)) {
            return false;
        }
        levels.add(new DoseLine.Share(bar, equivalent, dose.approximate(), doses.amount(dose)), pieces);
        line.addAll(pieces);
        BigDecimal factor = entry.dosing().prednisoloneFactor();
        if (factor != null) {
            factors.add(new Factor(bar.fullName(), factor, entry.dosing().prednisoloneFactorVerified()));
        }
        return true;
    }

    private void setApart(Bar bar) {
        bar.treatment().phases().forEach(each -> setApart(bar, each.dose(), each.schedule()));
        bar.treatment().administrations().forEach(each -> setApart(bar, each.dose(), null));
    }

    private void setApart(Bar bar, @Nullable Dose dose, @Nullable Schedule schedule) {
        boolean daily = schedule instanceof Schedule.Every every && every.count() == 1 && every.unit() == RelativeUnit.DAY;
        apart.add(new Apart(bar.fullName(), dose == null ? null : doses.amount(dose), daily));
    }
}

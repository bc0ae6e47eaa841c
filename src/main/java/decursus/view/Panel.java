package decursus.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of a figure that can be shown, left out and moved. Panels stand one below the other on one time axis.
public sealed interface Panel {

    /// Treatments as bars, and those without dates beside them.
    ///
    /// @param selection which of them
    /// @param dose      in what the daily doses of glucocorticoids are drawn
    record Treatments(Selection selection, Dose dose) implements Panel {

        /// Which treatments are drawn; the others are named under the figure.
        public enum Selection { ALL, GLUCOCORTICOIDS }

        /// In what daily doses of glucocorticoids are drawn.
        public enum Dose {
            /// Each agent in its own milligrams.
            AS_REPORTED,
            /// All that have a conventional factor as one line of milligrams of prednisolone.
            PREDNISOLONE_EQUIVALENT
        }

        public Treatments {
            Objects.requireNonNull(selection, "selection");
            Objects.requireNonNull(dose, "dose");
        }

        /// Treatments with doses as reported.
        public static Treatments of(Selection selection) {
            return new Treatments(selection, Dose.AS_REPORTED);
        }
    }

    /// Measurements or scores over time.
    ///
    /// @param left   the axis at the left
    /// @param right  a second axis at the right, null for none
    /// @param absent what to do about analytes of which the course has nothing
    record Curve(ValueAxisChoice left, @Nullable ValueAxisChoice right, Absent absent) implements Panel {

        /// What to do about analytes of which the course has nothing.
        public enum Absent {
            LEAVE_OUT,
            /// Name them in the panel, and say that there are no values.
            SAY
        }

        public Curve {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(absent, "absent");
        }

        /// One axis at the left; analytes that the course lacks are left out.
        public static Curve of(String... analytes) {
            return new Curve(ValueAxisChoice.of(analytes), null, Absent.LEAVE_OUT);
        }
    }

    /// A curve panel for each analyte, or each few that belong together, of those that no other panel draws.
    record OtherCurves() implements Panel {
    }

    /// Values of which only "before" and "after" is known, side by side.
    ///
    /// @param analytes identities, in the order of drawing; empty for every analyte with such a pair
    record BeforeAfter(List<String> analytes) implements Panel {
        public BeforeAfter {
            analytes = List.copyOf(analytes);
        }
    }

    /// The total improvement score with its bands of minimal, moderate and major improvement.
    record Response() implements Panel {
    }

    /// Events in rows of their own.
    ///
    /// @param kind which of them
    record Happenings(Kind kind) implements Panel {

        /// Sorts of events, each with its own row.
        public enum Kind { STAYS, EVENTS, ADVERSE_EVENTS }

        public Happenings {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /// Organs over time: active, inactive, damaged.
    record Organs() implements Panel {
    }

    /// Thin bars for what is computed of stretches of time.
    ///
    /// @param rules one row each, where it ever held; at least one
    record Intervals(List<IntervalRule> rules) implements Panel {
        public Intervals {
            rules = List.copyOf(rules);
            if (rules.isEmpty()) {
                throw new IllegalArgumentException("a panel of intervals has at least one rule");
            }
        }
    }

    /// A figure of its own on the sheet, with its own time axis.
    ///
    /// @param letter a capital letter
    /// @param panels what it holds, no further part among it
    record Part(String letter, List<Panel> panels) implements Panel {
        public Part {
            if (!Objects.requireNonNull(letter, "letter").matches("[A-Z]")) {
                throw new IllegalArgumentException("part letter \"" + letter + "\" is no capital letter");
            }
            panels = List.copyOf(panels);
            if (panels.isEmpty() || panels.stream().anyMatch(Part.class::isInstance)) {
                throw new IllegalArgumentException("part " + letter + " holds at least one panel, and no part");
            }
        }
    }

    /// The first curve panel of a list, one within a part included: the curve that a reader speaks of as "the curve".
    static Optional<Curve> mainCurve(List<Panel> panels) {
        for (Panel each : panels) {
            if (each instanceof Curve curve) {
                return Optional.of(curve);
            }
            if (each instanceof Part part) {
                Optional<Curve> within = mainCurve(part.panels());
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    /// In what the first panel of treatments draws doses of glucocorticoids; empty when there is no such panel.
    static Optional<Treatments.Dose> dose(List<Panel> panels) {
        return panels.stream().flatMap(each -> each instanceof Part part ? part.panels().stream() : Stream.of(each))
                .filter(Treatments.class::isInstance).map(Treatments.class::cast).map(Treatments::dose).findFirst();
    }

    /// A list of panels whose treatments draw doses of glucocorticoids in something else.
    static List<Panel> withDose(List<Panel> panels, Treatments.Dose dose) {
        return panels.stream().map(each -> each instanceof Treatments treatments ? new Treatments(treatments.selection(), dose)
                : each instanceof Part part ? new Part(part.letter(), withDose(part.panels(), dose)) : each).toList();
    }

    /// A list of panels with another first axis of its main curve; unchanged when it has no curve.
    static List<Panel> withMainAxis(List<Panel> panels, ValueAxisChoice axis) {
        Curve main = mainCurve(panels).orElse(null);
        return main == null ? panels : replaced(panels, main, new Curve(axis, main.right(), main.absent()));
    }

    private static List<Panel> replaced(List<Panel> panels, Curve old, Curve other) {
        boolean[] done = {false};
        return panels.stream().map(each -> {
            if (done[0]) {
                return each;
            }
            if (each.equals(old)) {
                done[0] = true;
                return other;
            }
            if (each instanceof Part part && mainCurve(part.panels()).isPresent()) {
                done[0] = true;
                return new Part(part.letter(), replaced(part.panels(), old, other));
            }
            return each;
        }).toList();
    }
}

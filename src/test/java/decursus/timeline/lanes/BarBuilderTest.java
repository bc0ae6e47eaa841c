package decursus.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.Concept;
import decursus.domain.time.Period;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import decursus.testing.Courses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a bar is certain, possible and open. Days in the tables: `=a..b` certainly given, `?a..b` possibly, `<a`
/// begun nobody knows when before a, `>b` its end not known after b, `→b` ongoing at b, `♦a` one giving, `◊<a` and
/// `◊>a` some time before or after a day, `◊-` and `◊+` some time before or after day 0, `×` without a place.
class BarBuilderTest {

    /// Month 1 may mean days 15 to 46, month 2 days 46 to 76; last contact is day 100.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at day 0            | at day 60         | =0..60
            at day 0            | at month 2        | =0..46 ?46..76
            at day 0            | at before day 60  | =0..1 ?1..60
            at day 0            | at month 0        | =0..1 ?1..15
            at day 0            | at after day 60   | =0..61 >61
            at day 0            | ongoing day 60    | =0..60 →60
            at day 0            | ongoing month 2   | =0..46 ?46..76 →76
            at day 0            | ongoing           | =0..100 →100
            at day 0            | stopped           | >0
            at day 0            | not stated        | >0
            at month 1          | at day 60         | ?15..46 =46..60
            at month 1          | at day 30         | ?15..30
            at month 1          | at month 2        | ?15..76
            at month 1          | at month 1        | ♦15..46
            at month 1          | at before day 60  | ?15..60
            at month 1          | at after day 60   | ?15..46 =46..61 >61
            at month 1          | ongoing day 60    | ?15..46 =46..60 →60
            at month 1          | ongoing month 2   | ?15..76 →76
            at month 1          | ongoing           | ?15..46 =46..100 →100
            at month 1          | stopped           | ?15..46 >46
            at month 1          | not stated        | ?15..46 >46
            at before day 20    | at day 60         | <20 =20..60
            at before day 20    | at month 2        | <20 =20..46 ?46..76
            at before day 20    | at before day 60  | ◊<20
            at before day 20    | at day 5          | <5
            at before day 20    | at after day 60   | <20 =20..61 >61
            at before day 20    | ongoing day 60    | <20 =20..60 →60
            at before day 20    | ongoing           | <20 =20..100 →100
            at before day 20    | not stated        | ◊<20
            at before day 0     | not stated        | ◊-
            at after day 20     | at day 60         | ?21..60
            at after day 20     | at month 2        | ?21..76
            at after day 20     | at before day 60  | ?21..60
            at after day 20     | at after day 60   | ◊>21
            at after day 20     | ongoing day 60    | ?21..60 →60
            at after day 20     | ongoing           | ?21..100 →100
            at after day 20     | not stated        | ◊>21
            at after day 0      | stopped           | ◊+
            before day 20       | at day 60         | <20 =20..60
            before day 20       | at month 2        | <20 =20..46 ?46..76
            before day 20       | at day 5          | <5
            before day 20       | at before day 60  | none
            before day 20       | at after day 60   | <20 =20..61 >61
            before day 20       | ongoing month 2   | <20 =20..46 ?46..76 →76
            before day 20       | ongoing           | <20 =20..100 →100
            before day 20       | stopped           | none
            before month 1      | at day 60         | <46 =46..60
            before day 0        | not stated        | none
            before day 0        | ongoing           | <-0 =-0..100 →100
            before day 0        | at day 60         | <-0 =-0..60
            before day 0        | at year -6        | <-2374 ?-2374..-2009
            unknown             | at day 60         | <60
            unknown             | at month 2        | <46 ?46..76
            unknown             | at before day 60  | ◊<60
            unknown             | at before day 0   | none
            unknown             | at after day 60   | ◊>61
            unknown             | at after day 0    | ◊+
            unknown             | ongoing day 60    | <60 →60
            unknown             | ongoing month 2   | <46 ?46..76 →76
            unknown             | ongoing           | <100 →100
            unknown             | stopped           | none
            unknown             | not stated        | none
            """)
    void noStartAndNoEndIsInvented(String start, String end, String pieces) {
        assertEquals(pieces, drawn(List.of(Phase.of(new Period(start(start), end(end)))), List.of(), null), start + " – " + end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at day 0            | >0
            at month 1          | ?15..46 >46
            before day 20       | <20 >20
            at after day 20     | ◊>21
            unknown             | none
            """)
    void ongoingWithoutALastContactIsOpen(String start, String pieces) {
        BarBuilder builder = new BarBuilder(TimeAxis.relative(), null, new DoseText(Locale.ENGLISH));
        Treatment treatment = treatment(List.of(Phase.of(new Period(start(start), new End.OngoingAsOf(null)))), List.of());
        assertEquals(pieces, written(builder.pieces(treatment, false, null)));
    }

    @Test
    void ongoingFromAfterTheLastContactIsOpen() {
        assertEquals(">120", drawn(List.of(Phase.of(new Period(start("at day 120"), new End.OngoingAsOf(null)))), List.of(), null));
    }

    @Test
    void aPointIsAGivingWithItsPrecision() {
        assertEquals("♦-0..1", drawn(List.of(phase("at day 0", "at day 0", null)), List.of(), null));
        assertEquals("♦15..46", drawn(List.of(Phase.of(Period.at(TimeNotation.read("month 1")))), List.of(), null));
        assertEquals("◊-", drawn(List.of(Phase.of(Period.at(TimeNotation.read("before day 0")))), List.of(), null));
    }

    @Test
    void phasesThatTouchAreOneBarAndOthersAreNot() {
        Phase first = phase("at day 0", "at day 9", "60");
        assertEquals("=0..30", drawn(List.of(first, phase("at day 10", "at day 30", "20")), List.of(), null));
        assertEquals("=0..9 =12..30", drawn(List.of(first, phase("at day 12", "at day 30", "60")), List.of(), null));
        assertEquals("=0..9 >12", drawn(List.of(first, phase("at day 12", "stopped", null)), List.of(), null));
    }

    @Test
    void aSteppedAgentKeepsEachDose() {
        Treatment treatment = treatment(List.of(phase("at day 0", "at day 9", "60"), phase("at day 9", "at day 30", "20")), List.of());
        assertTrue(BarBuilder.steppable(treatment.phases()));
        List<Piece> pieces = builder(Locale.GERMAN).pieces(treatment, true, null);
        assertEquals("=0..9 =9..30", written(pieces));
        assertEquals(new Piece.Step(60, 60, "60 mg"), ((Piece.Certain) pieces.get(0)).dose());
        assertFalse(BarBuilder.steppable(List.of(phase("at day 0", "at day 9", null))));
    }

    @Test
    void givingsStandByTimeOverTheirRegimenWithATail() {
        assertEquals("regimen-0..15 ~15..195 ♦-0..1 ♦14..15", drawn(List.of(), List.of("day 14", "day 0"), 180));
        assertEquals("♦3..4", drawn(List.of(), List.of("day 3"), null));
        assertEquals("~4..184 ♦3..4", drawn(List.of(), List.of("day 3"), 180));
        assertEquals("=0..9 ♦3..4", drawn(List.of(phase("at day 0", "at day 9", null)), List.of("day 3"), 180), "a phase has its own end");
    }

    @Test
    void givingsWithoutADayKeepTheirSide() {
        List<String> times = List.of("before day 0", "after day 0", "day 3", "before day 20", "after day 20");
        assertEquals("♦3..4 ◊- ◊+ ◊<20 ◊>21", drawn(List.of(), times, null));
    }

    @Test
    void whatHasNoTimeIsNotLostBesideWhatHasOne() {
        assertEquals("♦3..4 ×8 mg", drawn(List.of(), List.of("day 3", "unknown"), null));
        assertEquals("× =0..9", drawn(List.of(phase("unknown", "not stated", null), phase("at day 0", "at day 9", null)), List.of(), null));
        assertEquals("none", drawn(List.of(phase("unknown", "not stated", null)), List.of("unknown"), null));
    }

    private static BarBuilder builder(Locale language) {
        return new BarBuilder(TimeAxis.relative(), 100.0, new DoseText(language));
    }

    private static String drawn(List<Phase> phases, List<String> givings, @Nullable Integer window) {
        return written(builder(Locale.ENGLISH).pieces(treatment(phases, givings), false, window));
    }

    private static Treatment treatment(List<Phase> phases, List<String> givings) {
        List<Administration> given = givings.stream()
                .map(time -> new Administration(TimeNotation.read(time), Dose.of("8", "mg"), null, null)).toList();
        return new Treatment("t", Concept.named("Drug"), Role.DISEASE_DIRECTED, phases, given, Outcome.notStated(), null,
                Courses.SYNTHETIC);
    }

    private static Phase phase(String start, String end, @Nullable String mg) {
        return new Phase(new Period(start(start), end(end)), mg == null ? null : Dose.of(mg, "mg"),
                new Schedule.Every(1, RelativeUnit.DAY), null, null, null);
    }

    private static Start start(String text) {
        return text.equals("unknown") ? new Start.Unknown()
                : text.startsWith("at ") ? new Start.At(TimeNotation.read(text.substring(3)))
                : new Start.RunningBefore(TimeNotation.read(text.substring("before ".length())));
    }

    private static End end(String text) {
        return switch (text) {
            case "stopped" -> new End.StoppedTimeUnknown();
            case "not stated" -> new End.NotStated();
            case "ongoing" -> new End.OngoingAsOf(null);
            default -> text.startsWith("ongoing ") ? new End.OngoingAsOf(TimeNotation.read(text.substring("ongoing ".length())))
                    : new End.At(TimeNotation.read(text.substring("at ".length())));
        };
    }

    private static String written(List<Piece> pieces) {
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces) {
            words.add(switch (piece) {
                case Piece.Certain certain -> "=" + days(certain.from(), certain.to());
                case Piece.Possible possible -> "?" + days(possible.from(), possible.to());
                case Piece.BeganEarlier began -> "<" + day(began.at());
                case Piece.EndOpen open -> ">" + day(open.at());
                case Piece.Ongoing ongoing -> "→" + day(ongoing.at());
                case Piece.Giving giving -> "♦" + days(giving.from(), giving.to());
                case Piece.Regimen regimen -> "regimen" + days(regimen.from(), regimen.to());
                case Piece.Tail tail -> "~" + days(tail.from(), tail.to());
                case Piece.Unplaced unplaced -> "◊" + (unplaced.before() ? "-" : "+");
                case Piece.Sometime sometime -> "◊" + (sometime.before() ? "<" : ">") + day(sometime.limit());
                case Piece.NoPlace noPlace -> "×" + (noPlace.dose() == null ? "" : noPlace.dose());
            });
        }
        return words.isEmpty() ? "none" : words.stream().collect(Collectors.joining(" "));
    }

    private static String days(double from, double to) {
        return day(from) + ".." + day(to);
    }

    /// A day rounded half up; half a day before day 0 reads as −0.
    private static String day(double day) {
        return String.format(Locale.ROOT, "%.0f", Math.floor(day + 0.5) == 0 && day < 0 ? -0.0 : Math.floor(day + 0.5));
    }
}

package decursus.bench.lanes;

import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.testing.Courses;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A course of twenty drugs given again and again, with ten analytes of a hundred values each.
public final class BusyCourse {

    public static final int AGENTS = 20;
    public static final int LABS = 10;
    public static final int VALUES = 100;
    public static final int DAYS = 4_000;

    private static final List<String> DRUGS = List.of("prednisolone", "methotrexate", "azathioprine", "mycophenolate", "tacrolimus",
            "ciclosporin", "hydroxychloroquine", "rituximab", "tocilizumab", "abatacept", "tofacitinib", "baricitinib", "upadacitinib",
            "ivig", "cyclophosphamide", "leflunomide", "anifrolumab", "belimumab", "daratumumab", "infliximab");
    private static final List<String> ANALYTES = List.of("ck", "myoglobin", "ldh", "alt", "ast", "crp", "ferritin", "igg", "aldolase",
            "creatinine");

    private BusyCourse() {}

    /// The first day of a bar: bars of one drug follow each other with a gap.
    public static int from(int agent, int bar, int bars) {
        return -DAYS / 2 + (int) ((long) bar * DAYS / bars) + agent;
    }

    /// The last day of a bar.
    public static int to(int agent, int bar, int bars) {
        return from(agent, bar, bars) + Math.max(1, DAYS / bars * 2 / 3);
    }

    /// A value of an analyte.
    public static double value(int lab, int index) {
        return Math.exp(4 + new Random(31L * lab + index).nextGaussian() + Math.sin(index / 9.0));
    }

    /// The day of a value.
    public static int day(int index) {
        return -DAYS / 2 + index * DAYS / VALUES;
    }

    /// The name of a drug, for peers' labels.
    public static String drug(int agent) {
        return DRUGS.get(agent);
    }

    /// A course with so many bars.
    public static Course of(int bars) {
        int each = bars / AGENTS;
        List<Treatment> treatments = new ArrayList<>();
        for (int agent = 0; agent < AGENTS; agent++) {
            List<Phase> phases = new ArrayList<>();
            for (int bar = 0; bar < each; bar++) {
                phases.add(new Phase(new Period(new Period.Start.At(TimeNotation.read("day " + from(agent, bar, each))),
                        new Period.End.At(TimeNotation.read("day " + to(agent, bar, each)))), null, null, null, null, null));
            }
            treatments.add(new Treatment("t" + agent, Concept.known(drug(agent), drug(agent)), Role.DISEASE_DIRECTED, phases, List.of(),
                    Outcome.notStated(), null, Courses.SYNTHETIC));
        }
        List<Observation> values = new ArrayList<>();
        for (int lab = 0; lab < LABS; lab++) {
            for (int i = 0; i < VALUES; i++) {
                values.add(Courses.result(ANALYTES.get(lab), "day " + day(i), String.valueOf(Math.round(value(lab, i))), "U/l", "170"));
            }
        }
        return Courses.of(values, treatments, List.of());
    }
}

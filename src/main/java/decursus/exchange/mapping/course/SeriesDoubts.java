package decursus.exchange.mapping.course;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.UnitText;
import decursus.domain.result.Comparator;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a person should look at in the results of one patient taken together: two values at one time, units that can not be
/// brought together, values that no analyte can have, words where numbers stand otherwise.
final class SeriesDoubts {

    /// Half-quantitative results as laboratories write them.
    private static final Pattern GRADE = Pattern.compile("\\(?[+-]?\\d?\\s?\\+{1,4}\\)?");

    /// How a number begins, and what no number holds.
    private static final Pattern SLIP = Pattern.compile("[<>=~≤≥+-]*\\s*\\d");
    private static final Pattern REMARK = Pattern.compile("\\p{L}{3}");

    private final PatientDraft draft;

    SeriesDoubts(PatientDraft draft) {
        this.draft = draft;
    }

    void look() {
        record At(String analyte, TimePoint time) {
        }
        Map<At, Observation> first = new HashMap<>();
        Map<String, Map<String, Observation>> units = new LinkedHashMap<>();
        for (Observation each : draft.observations) {
            String analyte = each.analyte().identity();
            if (!(each.time() instanceof TimePoint.Unknown)) {
                Observation other = first.putIfAbsent(new At(analyte, each.time()), each);
                if (other != null && !other.reading().result().equals(each.reading().result())) {
                    doubt(each, "two results of " + name(each) + " bear the same time: both are kept, check which one counts");
                    draft.doubtful.add(other.id());
                }
            }
            negative(each);
            String unit = each.reading().unit();
            if (unit != null && each.reading().result() instanceof Result.Numeric) {
                units.computeIfAbsent(analyte, key -> new LinkedHashMap<>()).putIfAbsent(unit, each);
            }
        }
        units.values().stream().filter(each -> each.size() > 1).forEach(each -> mixed(List.copyOf(each.values())));
        unread();
    }

    /// What begins like a number and is none, where most values of the analyte are numbers: most likely somebody mistyped it, and a
    /// curve without it would say less than was measured.
    private void unread() {
        Map<String, Integer> excess = new HashMap<>();
        for (Observation each : draft.observations) {
            int counts = each.reading().result() instanceof Result.Numeric ? 1 : each.reading().result() instanceof Result.Words ? -1 : 0;
            excess.merge(each.analyte().identity(), counts, Integer::sum);
        }
        for (Observation each : draft.observations) {
            if (each.reading().result() instanceof Result.Words(String text) && excess.getOrDefault(each.analyte().identity(), 0) >= 0
                    && SLIP.matcher(text).lookingAt() && !REMARK.matcher(text).find() && !GRADE.matcher(text).matches()) {
                doubt(each, "\"" + Problem.shown(text) + "\" can not be read as a number, as the other values of " + name(each)
                        + " are: it is kept as words and not drawn on the curve, correct it where it is a slip");
            }
        }
    }

    private void mixed(List<Observation> oneOfEach) {
        Observation first = oneOfEach.getFirst();
        String unit = String.valueOf(first.reading().unit());
        for (Observation other : oneOfEach.subList(1, oneOfEach.size())) {
            String its = String.valueOf(other.reading().unit());
            String key = first.analyte().key();
            boolean same = key != null ? draft.setting.catalog().conversion(key, its, unit).isPresent()
                    : UnitText.normalize(its).equals(UnitText.normalize(unit));
            if (!same) {
                String message = name(other) + " comes in the units \"" + Problem.shown(unit) + "\" and \"" + Problem.shown(its)
                        + "\", which can not be brought together: they make two series, check whether one is a slip";
                draft.observations.stream().filter(each -> each.analyte().identity().equals(other.analyte().identity())
                        && its.equals(each.reading().unit())).forEach(each -> doubt(each, message));
            }
        }
    }

    private void negative(Observation each) {
        String key = each.analyte().key();
        if (key != null && each.reading().result() instanceof Result.Numeric(Comparator _, BigDecimal value) && value.signum() < 0
                && !draft.setting.catalog().analyte(key).map(AnalyteEntry::canBeNegative).orElse(true)) {
            doubt(each, "no value of " + name(each) + " lies below zero: it may stand for a missing one, correct or remove it");
        }
    }

    private void doubt(Observation each, String message) {
        PatientDraft.Origin origin = draft.origins.get(each.id());
        if (origin != null) {
            draft.begin(origin);
        }
        draft.doubtOnce(each.id(), "value", each.reading().verbatim(), message);
    }

    private static String name(Observation each) {
        return Problem.shown(each.analyte().name());
    }
}

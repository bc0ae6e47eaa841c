package decursus.exchange.fhir.value;

import decursus.domain.result.Comparator;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.exchange.Problem;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.notation.Decimals;
import decursus.exchange.notation.ResultText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The value of an observation or of one of its components, in any of FHIR's forms.
public final class Values {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private static final int SHORT = 20;

    private Values() {
    }

    /// The value beside what was reported.
    ///
    /// @param holder the observation or component
    /// @return null where it has neither a value nor a reason why it has none
    /// @throws Unreadable when the value is of the wrong form or outside of any clinical range
    public static @Nullable Reading read(Tree holder) {
        Tree quantity = holder.tree("valueQuantity");
        if (quantity != null) {
            Reading reading = quantity(holder, quantity);
            return reading != null ? reading : absent(holder, quantity);
        }
        Reading reading = words(holder);
        return reading != null ? reading : absent(holder, null);
    }

    private static @Nullable Reading quantity(Tree holder, Tree quantity) {
        String figure = quantity.figure("value");
        if (figure == null) {
            return null;
        }
        BigDecimal value = number(quantity, "value", figure);
        String sign = quantity.code("comparator");
        String unit = unit(quantity);
        String shown = quantity.text("unit");
        String signed = sign == null ? figure : sign + figure;
        String verbatim = shown == null || shown.equals(unit) ? signed : signed + " " + shown;
        return new Reading(new Result.Numeric(comparator(quantity, sign), value), unit, verbatim);
    }

    /// A number as it is written.
    ///
    /// @throws Unreadable when it lies outside of any clinical range
    public static BigDecimal number(Tree holder, String field, String figure) {
        if (figure.length() <= SHORT && figure.indexOf('e') < 0 && figure.indexOf('E') < 0) {
            // the parser has seen to it that it is a number, and it is too short to be an implausible one
            return new BigDecimal(figure);
        }
        try {
            return Decimals.read("value", figure);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(holder.path(field), figure, e.getMessage() + ": correct it in the system that wrote the file");
        }
    }

    private static Comparator comparator(Tree quantity, @Nullable String sign) {
        return switch (sign) {
            case null -> Comparator.EQUAL;
            case "<" -> Comparator.LESS;
            case "<=" -> Comparator.AT_MOST;
            case ">" -> Comparator.GREATER;
            case ">=" -> Comparator.AT_LEAST;
            default -> throw new Unreadable(quantity.path("comparator"), sign, "the comparator \"" + Problem.shown(sign)
                    + "\" is not known: it must be <, <=, > or >=");
        };
    }

    /// The unit as UCUM code, else as text; null where there is none, or where it only says that there is none.
    public static @Nullable String unit(Tree quantity) {
        String code = quantity.text("code");
        String system = quantity.code("system");
        String text = quantity.text("unit");
        String unit = code != null && (UCUM.equals(system) || text == null) ? code : text;
        return unit == null || unit.equals("1") || unit.startsWith("{") && unit.endsWith("}") && unit.indexOf('}') == unit.length() - 1
                ? null : unit;
    }

    private static @Nullable Reading words(Tree holder) {
        Tree concept = holder.tree("valueCodeableConcept");
        String coded = Codes.words(concept);
        if (coded != null) {
            return said(coded);
        }
        String text = holder.text("valueString");
        if (text != null) {
            return written(text);
        }
        String whole = holder.figure("valueInteger");
        if (whole != null) {
            return new Reading(new Result.Numeric(Comparator.EQUAL, number(holder, "valueInteger", whole)), null, whole);
        }
        Boolean truth = holder.truth("valueBoolean");
        if (truth != null) {
            return said(truth.toString());
        }
        String time = holder.text("valueDateTime");
        String clock = time == null ? holder.text("valueTime") : time;
        return clock != null ? said(clock) : composed(holder);
    }

    private static @Nullable Reading composed(Tree holder) {
        Tree range = holder.tree("valueRange");
        if (range != null) {
            return range(range);
        }
        Tree ratio = holder.tree("valueRatio");
        if (ratio != null) {
            return ratio(ratio);
        }
        Tree period = holder.tree("valuePeriod");
        if (period != null) {
            String start = period.text("start");
            String end = period.text("end");
            return start == null && end == null ? null : said((start == null ? "?" : start) + " – " + (end == null ? "?" : end));
        }
        Tree samples = holder.tree("valueSampledData");
        String data = samples == null ? null : samples.text("data");
        return data == null ? null : said(data.split(" ", 0).length < 2 ? data : "sampled data: " + data);
    }

    private static @Nullable Reading range(Tree range) {
        Tree low = range.tree("low");
        Tree high = range.tree("high");
        String from = low == null ? null : low.figure("value");
        String to = high == null ? null : high.figure("value");
        String unit = low != null ? unit(low) : high != null ? unit(high) : null;
        if (low != null && from != null && high != null && to != null) {
            BigDecimal least = number(low, "value", from);
            BigDecimal most = number(high, "value", to);
            if (least.compareTo(most) > 0) {
                throw new Unreadable(range.path("low"), from, "the range " + from + " to " + to + " is the wrong way round: correct it");
            }
            return new Reading(new Result.Span(least, most), unit, from + " to " + to);
        }
        if (low != null && from != null) {
            return new Reading(new Result.Numeric(Comparator.AT_LEAST, number(low, "value", from)), unit, "≥" + from);
        }
        return high == null || to == null ? null
                : new Reading(new Result.Numeric(Comparator.AT_MOST, number(high, "value", to)), unit, "≤" + to);
    }

    private static @Nullable Reading ratio(Tree ratio) {
        String above = side(ratio.tree("numerator"));
        String below = side(ratio.tree("denominator"));
        if (above == null || below == null) {
            return null;
        }
        return above.matches("[<>]?=?1") && below.matches("\\d{1,18}") ? written(above + ":" + below) : said(above + " / " + below);
    }

    private static @Nullable String side(@Nullable Tree quantity) {
        String figure = quantity == null ? null : quantity.figure("value");
        if (quantity == null || figure == null) {
            return null;
        }
        String unit = unit(quantity);
        String sign = quantity.code("comparator");
        return (sign == null ? "" : sign) + figure + (unit == null ? "" : " " + unit);
    }

    private static Reading said(String text) {
        return new Reading(new Result.Words(text), null, text);
    }

    /// A text may hold a number or a titre; anything else stays words.
    private static Reading written(String text) {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || first == '<' || first == '>' || first == '≤' || first == '≥' || first == '~') {
            try {
                Result result = ResultText.read(text);
                return result instanceof Result.Span ? said(text) : new Reading(result, null, text);
            } catch (IllegalArgumentException e) {
                return said(text);
            }
        }
        return said(text);
    }

    private static @Nullable Reading absent(Tree holder, @Nullable Tree quantity) {
        String reason = Codes.words(holder.tree("dataAbsentReason"));
        if (reason == null) {
            reason = extension(quantity);
        }
        for (String field : new String[] {"_valueQuantity", "_valueString", "_valueCodeableConcept", "_valueDateTime", "_valueInteger",
            "_valueBoolean"}) {
            reason = reason == null ? extension(holder.tree(field)) : reason;
        }
        return reason == null ? null : new Reading(new Result.NotDone(reason), null, reason);
    }

    private static @Nullable String extension(@Nullable Tree element) {
        if (element == null) {
            return null;
        }
        for (Tree extension : element.trees("extension")) {
            if (ABSENT.equals(extension.code("url"))) {
                return extension.text("valueCode");
            }
        }
        return null;
    }
}

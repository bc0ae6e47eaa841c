package decursus.jobs.viewing;

import decursus.assess.limit.Multiple;
import decursus.assess.time.Gap;
import decursus.domain.course.DayZero;
import decursus.domain.result.Comparator;
import decursus.domain.time.DaySpan;
import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimePoint;
import decursus.text.Texts;
import decursus.timeline.lanes.DoseText;
import decursus.timeline.time.Zero;
import decursus.timeline.value.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;

/// Times, distances and numbers in the words and number habits of a language. Immutable.
public final class Wording {

    private static final double HALF_DAY = 0.5;
    private static final double YEAR = RelativeUnit.YEAR.days();
    /// Days from which a distance is told in years.
    private static final int YEARS_FROM = 730;

    private final Texts texts;
    private final NumberText numbers;
    private final DoseText doses;
    private final DayZero dayZero;
    private final Zero zero;
    private final boolean german;

    /// @param language of the words; English where it has none
    /// @param dayZero  that days are counted from
    public Wording(Locale language, DayZero dayZero) {
        this(language, dayZero, Zero.own(dayZero.axis().origin(), dayZero.known(), null, null));
    }

    /// @param language of the words; English where it has none
    /// @param dayZero  the course's own, whose axis days lie on
    /// @param zero     that days are counted from
    public Wording(Locale language, DayZero dayZero, Zero zero) {
        this.zero = zero;
        this.texts = Texts.load("reading", language);
        this.numbers = new NumberText(language);
        this.doses = new DoseText(language);
        this.dayZero = dayZero;
        this.german = language.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /// A text of `reading.properties`.
    public String word(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    boolean has(String key) {
        return texts.keys().contains(key);
    }

    NumberText numbers() {
        return numbers;
    }

    DoseText doses() {
        return doses;
    }

    /// True when days are counted from a known day 0.
    boolean counts() {
        return zero.known();
    }

    /// A day as the axis names it: "day −13", "−2 y 36 d", or a date where no day 0 is known.
    ///
    /// @param day on the course's own axis
    public String position(long day) {
        return zero.known() ? count(counted(day)) : date(day);
    }

    private String count(long day) {
        if (Math.abs(day) < YEARS_FROM) {
            return word("day", signed(day));
        }
        long years = (long) (Math.abs(day) / YEAR);
        long rest = Math.abs(day) - (long) Math.floor(years * YEAR);
        return word("yearsAndDays", (day < 0 ? "−" : "") + years, rest);
    }

    private long counted(long day) {
        return Math.round(zero.count(day));
    }

    /// The same with the date before it, where the course has a calendar: "2021-12-06 · −2 y 131 d".
    ///
    /// @param day on the course's own axis
    public String dated(long day) {
        return zero.known() && dayZero.axis().origin() != null ? word("dated", date(day), position(day)) : position(day);
    }

    private String date(long day) {
        LocalDate date = Objects.requireNonNull(dayZero.axis().origin()).plusDays(day);
        return date(date);
    }

    private String date(LocalDate date) {
        return german ? String.format(Locale.ROOT, "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear())
                : date.toString();
    }

    /// A start that is known to the day, far ones in years: "day −13", "−4.9 y".
    public String start(DaySpan oneDay) {
        long day = Gap.dayOf(oneDay.middle());
        long counted = counted(day);
        return zero.known() && Math.abs(counted) >= YEARS_FROM ? word("years", years(counted)) : position(day);
    }

    private String years(double days) {
        return numbers.write(BigDecimal.valueOf(days / YEAR).setScale(1, RoundingMode.HALF_UP));
    }

    /// A stretch of whole days: "day −13", "day 3 to day 30".
    String time(DaySpan days) {
        String first = position(Gap.dayOf(days.earliest() + HALF_DAY));
        return days.length() <= 1 ? first : word("to", first, position(Gap.dayOf(days.latest() - HALF_DAY)));
    }

    /// How long before: "84 days before", "3–33 days before", "2.4 y before"; empty for the same day. An open distance is
    /// told by the time itself: "some time before day 0".
    public String before(Gap gap, TimePoint time) {
        if (!gap.bounded()) {
            return some(time);
        }
        return gap.exact() && gap.least() == 0 ? "" : word("before", length(gap));
    }

    /// How far apart: "84 days", "2.0–2.4 y", "at least 151 days".
    public String length(Gap gap) {
        if (!Double.isFinite(gap.most())) {
            return Double.isFinite(gap.least()) && gap.least() > 0 ? word("atLeast", length(gap.least())) : word("notKnown");
        }
        if (gap.exact()) {
            return length(gap.least());
        }
        double least = Double.isFinite(gap.least()) ? Math.max(0, gap.least()) : 0;
        return least >= YEARS_FROM ? word("years", years(least) + "–" + years(gap.most()))
                : gap.most() >= 2 * YEARS_FROM ? word("to", length(least), length(gap.most()))
                : word("days", whole(least) + "–" + whole(gap.most()));
    }

    private String length(double days) {
        return days == 1 ? word("oneDay") : days < YEARS_FROM ? word("days", whole(days)) : word("years", years(days));
    }

    private String whole(double days) {
        return numbers.write(BigDecimal.valueOf(Math.round(days)));
    }

    /// An open time in words: "some time before day 0", "time not reported"; any other as it was reported.
    public String some(TimePoint time) {
        return switch (time) {
            case TimePoint.Before before -> word("some.before", time(before.limit()));
            case TimePoint.After after -> word("some.after", time(after.limit()));
            case TimePoint.Unknown unknown -> word("some.unknown");
            case TimePoint.Between between -> time(between);
            case TimePoint.Calendar calendar -> time(calendar);
            case TimePoint.Relative relative -> time(relative);
        };
    }

    /// A time at its own precision: "day −13", "~year −6", "2019-03", "2019-03-12 14:45".
    public String time(TimePoint time) {
        return switch (time) {
            case TimePoint.InYear year -> about(year.approximate()) + year.year();
            case TimePoint.InMonth month -> about(month.approximate()) + month(month.month());
            case TimePoint.OnDate date -> about(date.approximate()) + date(date.date());
            case TimePoint.AtMinute minute -> about(minute.approximate()) + date(minute.firstDay()) + " " + minute.dateTime().toLocalTime()
                    + (minute.offset() == null ? "" : " " + minute.offset());
            case TimePoint.Relative relative -> about(relative.approximate()) + word("at." + relative.unit(), signed(relative.count()));
            case TimePoint.Before before -> some(before);
            case TimePoint.After after -> some(after);
            case TimePoint.Between between -> word("between", time(between.from()), time(between.to()));
            case TimePoint.Unknown unknown -> some(unknown);
        };
    }

    private String month(YearMonth month) {
        return german ? String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear()) : month.toString();
    }

    private static String about(boolean approximate) {
        return approximate ? "~" : "";
    }

    private String signed(long count) {
        return numbers.write(BigDecimal.valueOf(count));
    }

    /// A multiple of the upper limit: "29 × ULN", ">5.3 × ULN".
    public String multiple(Multiple multiple) {
        String sign = multiple.comparator() == Comparator.EQUAL ? "" : multiple.comparator().sign();
        return word(multiple.fromCatalogue() ? "uln.catalogue" : "uln", sign + numbers.ratio(multiple.times()));
    }
}

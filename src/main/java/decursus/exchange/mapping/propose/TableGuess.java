package decursus.exchange.mapping.propose;

import decursus.catalog.Catalog;
import decursus.domain.treatment.Role;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridRow;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.mapping.bound.HeaderName;
import decursus.exchange.mapping.bound.TimeColumns;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.profile.TableProfile;
import decursus.exchange.mapping.propose.Proposal.Column;
import decursus.exchange.mapping.propose.Proposal.Question;
import decursus.exchange.mapping.propose.Proposal.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the columns of one sheet seem to mean.
final class TableGuess {

    private static final int MOST_TITLES = 10;
    private static final double FEW = 0.2;
    private static final Set<ColumnRole> ALWAYS = EnumSet.of(ColumnRole.PATIENT_ID, ColumnRole.NAME, ColumnRole.BIRTH_DATE, ColumnRole.SEX,
            ColumnRole.AGE, ColumnRole.COUNTRY, ColumnRole.DIAGNOSIS, ColumnRole.COMMENT, ColumnRole.ROW_ID);
    private static final Set<ColumnRole> TIMES = EnumSet.of(ColumnRole.DATE, ColumnRole.TIME, ColumnRole.DAY);
    private static final Set<ColumnRole> ENDS = EnumSet.of(ColumnRole.END_DATE, ColumnRole.END_DAY, ColumnRole.ONGOING);
    private static final Set<ColumnRole> RANGES = EnumSet.of(ColumnRole.RANGE_LOW, ColumnRole.RANGE_HIGH, ColumnRole.RANGE_TEXT);

    private static final Set<ColumnRole> NUMBERS = EnumSet.of(ColumnRole.VALUE, ColumnRole.ANALYTE_COLUMN, ColumnRole.TIME_COLUMN,
            ColumnRole.DOSE, ColumnRole.RANGE_HIGH, ColumnRole.RANGE_LOW, ColumnRole.DAY, ColumnRole.END_DAY);

    private final GridSheet sheet;
    private final Catalog catalog;
    private final HeaderWords words;
    private final List<ColumnEvidence> columns = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private int headerRow;

    TableGuess(GridSheet sheet, Catalog catalog, HeaderWords words) {
        this.sheet = sheet;
        this.catalog = catalog;
        this.words = words;
    }

    Proposal.Table table() throws GridRefused {
        long widest = widest();
        int[] at = {0};
        sheet.rows(row -> {
            at[0]++;
            if (!columns.isEmpty()) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).see(row.cell(i));
                }
            } else if (filled(row) * 5 >= widest * 3 || at[0] > MOST_TITLES) {
                headerRow = at[0];
                row.cells().forEach(cell -> columns.add(new ColumnEvidence(cell.text(), catalog)));
            } else {
                title.append(title.isEmpty() ? "" : ", ").append(row.cells().stream().map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
            }
            return true;
        });
        KindGuess kind = KindGuess.of(columns, words);
        List<Column> proposed = switch (kind.kind()) {
            case RESULTS_BY_TIME -> byTime();
            case RESULTS, RESULTS_BY_ANALYTE, TREATMENTS, EVENTS, ADVERSE_EVENTS, PATIENTS -> plain(kind.kind());
            case IGNORED -> columns.stream().map(each -> new Column(ColumnProfile.of(each.header, ColumnRole.IGNORED), Confidence.ASK,
                    kind.reason()))
                    .toList();
        };
        String unit = HeaderName.of(title.toString().strip().replaceAll(":$", "")).unit();
        ask(kind.kind(), proposed, unit);
        TableProfile profile = new TableProfile(sheet.name() == null ? "" : sheet.name(), kind.kind(), Math.max(1, headerRow),
                proposed.stream().map(Column::profile).toList(), List.of(), unit, Role.SUPPORTIVE, null);
        return new Proposal.Table(sheet.name(), profile, kind.confidence(), kind.reason(), proposed, questions);
    }

    /// How many cells of the fullest of the first rows are filled. What has much fewer above it is a title.
    private long widest() throws GridRefused {
        long[] widest = {0};
        int[] at = {0};
        sheet.rows(row -> {
            widest[0] = Math.max(widest[0], filled(row));
            return ++at[0] <= MOST_TITLES;
        });
        return widest[0];
    }

    private static long filled(GridRow row) {
        return row.cells().stream().filter(cell -> !(cell instanceof GridCell.Empty)).count();
    }

    private List<Column> byTime() {
        List<Column> proposed = new ArrayList<>();
        boolean named = false;
        for (ColumnEvidence each : columns) {
            if (TimeCell.isTime(each.header)) {
                proposed.add(new Column(ColumnProfile.of(each.header, ColumnRole.TIME_COLUMN), Confidence.HIGH, "the header is a time"));
            } else if (TimeColumns.startOf(each.header) instanceof String agent) {
                proposed.add(new Column(ColumnProfile.of(each.header, ColumnRole.START_COLUMN), Confidence.HIGH,
                        "the header tells the start of " + agent));
            } else if (!named && each.size() > 0 && each.numbers() < 0.5 && !words.exactly(each.header).contains(ColumnRole.UNIT)) {
                named = true;
                proposed.add(new Column(ColumnProfile.of(each.header, ColumnRole.ANALYTE), each.analytes() > 0.3 ? Confidence.HIGH
                        : Confidence.LIKELY,
                        "the first column names the rows"));
            } else {
                proposed.add(column(each, TableKind.RESULTS_BY_TIME, EnumSet.noneOf(ColumnRole.class)));
            }
        }
        return proposed;
    }

    private List<Column> plain(TableKind kind) {
        Map<ColumnRole, Integer> taken = new EnumMap<>(ColumnRole.class);
        List<Column> proposed = new ArrayList<>();
        for (ColumnEvidence each : columns) {
            Column column = column(each, kind, taken.isEmpty() ? EnumSet.noneOf(ColumnRole.class) : EnumSet.copyOf(taken.keySet()));
            ColumnRole role = column.profile().role();
            Integer before = taken.get(role);
            if (before != null && role != ColumnRole.IGNORED && role != ColumnRole.ANALYTE_COLUMN) {
                boolean better = column.confidence().compareTo(proposed.get(before).confidence()) < 0;
                int loser = better ? before : proposed.size();
                Column second = new Column((better ? proposed.get(before) : column).profile().as(ColumnRole.IGNORED), Confidence.ASK,
                        "another column seems to mean the same");
                proposed.add(column);
                proposed.set(loser, second);
                taken.put(role, better ? proposed.size() - 1 : before);
            } else {
                taken.put(role, proposed.size());
                proposed.add(column);
            }
        }
        return proposed;
    }

    private Column column(ColumnEvidence each, TableKind kind, Set<ColumnRole> taken) {
        if (kind == TableKind.RESULTS_BY_ANALYTE && KindGuess.wide(each, words)) {
            return new Column(new ColumnProfile(each.header, ColumnRole.ANALYTE_COLUMN, null, each.name.unit(), null, null, false),
                    each.analyteHeader() ? Confidence.HIGH : Confidence.LIKELY,
                    each.analyteHeader() ? "the header is an analyte of the catalogue" : "the header names a unit");
        }
        Set<ColumnRole> allowed = allowed(kind);
        if (outdone(each)) {
            allowed.remove(ColumnRole.VALUE);
        }
        Set<ColumnRole> exact = words.exactly(each.header);
        ColumnRole best = best(each, exact, kind, allowed);
        if (best == ColumnRole.VALUE && columns.stream().anyMatch(this::outdone)) {
            return new Column(ColumnProfile.of(each.header, best), Confidence.LIKELY,
                    "another column is named like a value too, and only this one holds values");
        }
        if (best != null) {
            int suits = each.suits(best);
            boolean sure = suits > 0 || each.size() > 0 && only(exact, allowed) && !(best == ColumnRole.VALUE && each.numbers() < FEW);
            return new Column(ColumnProfile.of(each.header, best), sure ? Confidence.HIGH : Confidence.LIKELY,
                    suits > 0 ? "header and content say so" : "the header says so");
        }
        ColumnRole partly = best(each, words.partly(each.header), kind, allowed);
        if (partly != null && !taken.contains(partly)) {
            return new Column(ColumnProfile.of(each.header, partly), each.suits(partly) > 0 ? Confidence.LIKELY : Confidence.GUESS,
                    "a word of the header says so");
        }
        return byContent(each, allowed, taken);
    }

    /// A column named like a value that holds hardly any, beside one so named that does.
    private boolean outdone(ColumnEvidence each) {
        return each.size() > 0 && each.numbers() < FEW && words.exactly(each.header).contains(ColumnRole.VALUE)
                && columns.stream().anyMatch(other -> other.numbers() > 0.5 && words.exactly(other.header).contains(ColumnRole.VALUE));
    }

    private static boolean only(Set<ColumnRole> exact, Set<ColumnRole> allowed) {
        return exact.stream().filter(allowed::contains).count() == 1;
    }

    private Column byContent(ColumnEvidence each, Set<ColumnRole> allowed, Set<ColumnRole> taken) {
        ColumnRole role = null;
        if (each.size() > 0) {
            role = each.dates() > 0.9 && allowed.contains(ColumnRole.DATE) && !taken.contains(ColumnRole.DATE) ? ColumnRole.DATE
                    : each.analytes() > 0.5 && allowed.contains(ColumnRole.ANALYTE) ? ColumnRole.ANALYTE
                    : each.agents() > 0.5 && allowed.contains(ColumnRole.AGENT) ? ColumnRole.AGENT
                    : each.units() > 0.8 && allowed.contains(ColumnRole.UNIT) ? ColumnRole.UNIT
                    : each.codes() > 0.8 && allowed.contains(ColumnRole.CODE) ? ColumnRole.CODE : null;
        }
        return role == null || taken.contains(role)
                ? new Column(ColumnProfile.of(each.header, ColumnRole.IGNORED), each.size() == 0 ? Confidence.LIKELY : Confidence.ASK,
                        each.size() == 0 ? "it is empty" : "nothing tells what it means")
                : new Column(ColumnProfile.of(each.header, role), Confidence.GUESS, "its content looks so");
    }

    /// The role among some that suits the content best; null where none can be.
    private static @Nullable ColumnRole best(ColumnEvidence each, Set<ColumnRole> roles, TableKind kind, Set<ColumnRole> allowed) {
        ColumnRole best = null;
        int most = -1;
        for (ColumnRole role : roles) {
            ColumnRole meant = kind == TableKind.TREATMENTS && role == ColumnRole.UNIT ? ColumnRole.DOSE_UNIT : role;
            int suits = each.suits(meant);
            if (allowed.contains(meant) && suits > most) {
                best = meant;
                most = suits;
            }
        }
        return best;
    }

    private static Set<ColumnRole> allowed(TableKind kind) {
        Set<ColumnRole> roles = EnumSet.copyOf(ALWAYS);
        switch (kind) {
            case RESULTS -> {
                roles.addAll(TIMES);
                roles.addAll(RANGES);
                roles.addAll(EnumSet.of(ColumnRole.ANALYTE, ColumnRole.CODE, ColumnRole.OTHER_NAME, ColumnRole.SPECIMEN, ColumnRole.VALUE,
                        ColumnRole.COMPARATOR, ColumnRole.UNIT, ColumnRole.STATUS, ColumnRole.LAB));
            }
            case RESULTS_BY_ANALYTE -> {
                roles.addAll(TIMES);
                roles.add(ColumnRole.LAB);
            }
            case RESULTS_BY_TIME -> {
                roles.addAll(RANGES);
                roles.addAll(EnumSet.of(ColumnRole.ANALYTE, ColumnRole.CODE, ColumnRole.OTHER_NAME, ColumnRole.UNIT));
            }
            case TREATMENTS -> {
                roles.addAll(TIMES);
                roles.addAll(ENDS);
                roles.addAll(EnumSet.of(ColumnRole.AGENT, ColumnRole.CODE, ColumnRole.DOSE, ColumnRole.DOSE_UNIT, ColumnRole.ROUTE,
                        ColumnRole.FREQUENCY, ColumnRole.END_REASON, ColumnRole.INDICATION, ColumnRole.STATUS));
            }
            case EVENTS -> {
                roles.addAll(TIMES);
                roles.addAll(ENDS);
                roles.addAll(EnumSet.of(ColumnRole.TITLE, ColumnRole.EVENT_KIND, ColumnRole.FINDING));
            }
            case ADVERSE_EVENTS -> {
                roles.addAll(TIMES);
                roles.addAll(ENDS);
                roles.addAll(EnumSet.of(ColumnRole.TITLE, ColumnRole.GRADE, ColumnRole.SEVERITY, ColumnRole.SERIOUS, ColumnRole.RELATION,
                        ColumnRole.OUTCOME));
            }
            case PATIENTS -> roles.addAll(EnumSet.of(ColumnRole.LAST_CONTACT, ColumnRole.DEATH_DATE));
            case IGNORED -> roles.clear();
        }
        return roles;
    }

    /// What the other columns of numbers suggest of a decimal mark: it is told and never taken for an answer, for analysers write
    /// as they like. Empty where they prove none or two.
    private String hint(List<Column> proposed) {
        Map<DecimalMark, String> proven = new EnumMap<>(DecimalMark.class);
        for (int i = 0; i < proposed.size(); i++) {
            DecimalMark mark = columns.get(i).habits.provenMark();
            if (mark != null && NUMBERS.contains(proposed.get(i).profile().role())) {
                proven.putIfAbsent(mark, columns.get(i).header);
            }
        }
        return proven.size() != 1 ? "" : proven.entrySet().stream().map(each -> "the column \"" + Problem.shown(each.getValue())
                + "\" has a decimal " + (each.getKey() == DecimalMark.COMMA ? "comma" : "point")).collect(Collectors.joining());
    }

    /// Asks what only a person can say: which mark, which order, whose the table is, in which unit.
    private void ask(TableKind kind, List<Column> proposed, @Nullable String unit) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        for (int i = 0; i < proposed.size(); i++) {
            Column column = proposed.get(i);
            ColumnRole role = column.profile().role();
            ColumnEvidence evidence = columns.get(i);
            roles.add(role);
            if (NUMBERS.contains(role) && evidence.habits.decimalMark() == null) {
                questions.add(new Question(Subject.DECIMAL_MARK, evidence.header, evidence.habits.unclearNumber(), hint(proposed)));
            }
            if (EnumSet.of(ColumnRole.DATE, ColumnRole.END_DATE, ColumnRole.BIRTH_DATE).contains(role) && evidence.habits.orderAsked()) {
                questions.add(new Question(Subject.DATE_ORDER, evidence.header, evidence.habits.unclearDate()));
            }
            if (column.confidence() == Confidence.ASK && evidence.size() > 0) {
                questions.add(new Question(Subject.MEANING, evidence.header, ""));
            }
        }
        if (kind != TableKind.IGNORED && !roles.contains(ColumnRole.PATIENT_ID)) {
            questions.add(new Question(Subject.PATIENT, "", kind == TableKind.RESULTS_BY_TIME && headerRow > 0 ? columns.getFirst()
                    .header : ""));
        }
        if ((kind == TableKind.RESULTS || kind == TableKind.RESULTS_BY_TIME) && !roles.contains(ColumnRole.UNIT) && unit == null) {
            questions.add(new Question(Subject.UNIT, "", ""));
        }
    }
}

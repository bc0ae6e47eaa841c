package decursus.exchange.mapping.course;

import decursus.domain.course.Event;
import decursus.domain.course.Subject.Age;
import decursus.domain.course.Subject.Sex;
import decursus.domain.Provenance;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.cells.FlagWords;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnRole;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads who the patient is, from whatever table says so.
final class PersonReader {

    private final PatientDraft draft;
    private final PersonDraft person;

    PersonReader(PatientDraft draft) {
        this.draft = draft;
        this.person = draft.person;
    }

    /// Whether a table says anything of the person.
    static boolean says(BoundTable table) {
        return table.has(ColumnRole.BIRTH_DATE) || table.has(ColumnRole.NAME) || table.has(ColumnRole.SEX) || table.has(ColumnRole.AGE)
                || table.has(ColumnRole.DIAGNOSIS) || table.has(ColumnRole.REFERENCE_START) || table.has(ColumnRole.LAST_CONTACT)
                || table.has(ColumnRole.DEATH_DATE) || table.has(ColumnRole.COUNTRY) || table.has(ColumnRole.ETHNICITY);
    }

    /// Reads a row.
    ///
    /// @return false for a row that contradicts another one so that it may be somebody else's: it is refused
    boolean read(BoundTable table, GridRow row) {
        try {
            LocalDate born = day(table, row, ColumnRole.BIRTH_DATE);
            if (born != null && person.birthDate != null && !born.equals(person.birthDate)) {
                throw new IllegalArgumentException("another row of the same patient number gives the birth date " + person.birthDate
                        + ": two patients may be mixed here, correct the number or the date");
            }
            person.birthDate = born == null ? person.birthDate : born;
        } catch (IllegalArgumentException e) {
            draft.refuse(name(table, ColumnRole.BIRTH_DATE), table.text(row, ColumnRole.BIRTH_DATE), message(e));
            return false;
        }
        name(table, row);
        sex(table, row);
        rest(table, row);
        return true;
    }

    private void name(BoundTable table, GridRow row) {
        String name = table.text(row, ColumnRole.NAME);
        if (name.isEmpty()) {
            return;
        }
        if (person.name == null) {
            person.name = name;
        } else if (!person.name.equalsIgnoreCase(name)) {
            draft.noteOnce(name(table, ColumnRole.NAME), "", "the rows of one patient number carry different names: check that they "
                    + "are one person");
        }
    }

    private void sex(BoundTable table, GridRow row) {
        String word = table.text(row, ColumnRole.SEX);
        Optional<Sex> sex = FlagWords.sex(word);
        if (sex.isPresent() && person.sex != null && person.sex != sex.get()) {
            draft.noteOnce(name(table, ColumnRole.SEX), word, "the rows of one patient number give different sexes: the first one is kept");
        } else if (sex.isPresent()) {
            person.sex = sex.get();
        } else if (!word.isEmpty()) {
            draft.noteOnce(name(table, ColumnRole.SEX), word, "the sex \"" + Problem.shown(word)
                    + "\" is not known: write female, male or other");
        }
    }

    private void rest(BoundTable table, GridRow row) {
        String years = table.text(row, ColumnRole.AGE);
        if (years.matches("\\d{1,3}") && Integer.parseInt(years) <= Age.OLDEST && person.age == null) {
            person.age = Integer.valueOf(years);
        }
        person.country = first(person.country, table.text(row, ColumnRole.COUNTRY));
        person.ethnicity = first(person.ethnicity, table.text(row, ColumnRole.ETHNICITY));
        String diagnosis = table.text(row, ColumnRole.DIAGNOSIS);
        if (!diagnosis.isEmpty()) {
            person.diagnoses.add(diagnosis);
        }
        try {
            LocalDate start = day(table, row, ColumnRole.REFERENCE_START);
            person.referenceStart = start == null ? person.referenceStart : start;
            if (table.cell(row, ColumnRole.LAST_CONTACT) instanceof GridCell cell && !(cell instanceof GridCell.Empty)) {
                person.lastContact = TimeCell.read(cell, table.order(ColumnRole.LAST_CONTACT), "");
            }
            death(table, row);
        } catch (IllegalArgumentException e) {
            draft.noteOnce("", "", "of the patient's dates one can not be read: " + message(e));
        }
    }

    private void death(BoundTable table, GridRow row) {
        GridCell cell = table.cell(row, ColumnRole.DEATH_DATE);
        if (cell instanceof GridCell.Empty) {
            return;
        }
        TimePoint time = TimeCell.read(cell, table.order(ColumnRole.DEATH_DATE), "");
        String id = "evt:death@" + TimeNotation.write(time);
        if (!draft.origins.containsKey(id)) {
            draft.events.add(new Event(draft.id(id), Event.Kind.NOTE, "Death", Period.at(time), null, null,
                    Provenance.reported(table.source(row))));
            draft.make(id);
            draft.rowsOf.put(id, 0);
        }
    }

    private static @Nullable LocalDate day(BoundTable table, GridRow row, ColumnRole role) {
        GridCell cell = table.cell(row, role);
        return cell instanceof GridCell.Empty ? null : switch (TimeCell.read(cell, table.order(role), "")) {
            case TimePoint.OnDate date when !date.approximate() -> date.date();
            case TimePoint.AtMinute minute -> minute.firstDay();
            case TimePoint.OnDate about -> null;
            case TimePoint.InMonth month -> null;
            case TimePoint.InYear year -> null;
            case TimePoint.Relative relative -> null;
            case TimePoint.Before before -> null;
            case TimePoint.After after -> null;
            case TimePoint.Between between -> null;
            case TimePoint.Unknown unknown -> null;
        };
    }

    static String name(BoundTable table, ColumnRole role) {
        int at = table.place(role);
        return at < 0 ? role.name().toLowerCase(Locale.ROOT).replace('_', ' ') : table.header().get(at);
    }

    static String message(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    private static @Nullable String first(@Nullable String known, String text) {
        return known != null || text.isEmpty() ? known : text;
    }
}

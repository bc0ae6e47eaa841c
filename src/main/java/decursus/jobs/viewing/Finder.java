package decursus.jobs.viewing;

import decursus.assess.names.CourseNames;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentEntry;
import decursus.domain.course.Course;
import decursus.exchange.notation.Spelling;
import decursus.jobs.CourseRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds patients, analytes, treatments, events and commands by a few typed letters: the beginning of a name first, then
/// of a word, then any part, then a slip of the pen. It knows only what was released, and the catalogue's names of it in
/// English and German.
public final class Finder {

    /// What was found.
    public enum Kind { PATIENT, ANALYTE, TREATMENT, EVENT, ADVERSE_EVENT, VALUE, COMMAND }

    /// Something that can be found.
    ///
    /// @param id      of the course, analyte (its identity), treatment, event, result or command
    /// @param name    as it is shown
    /// @param detail  what stands beside it; may be empty
    /// @param aliases other names that find it
    public record Entry(Kind kind, String id, String name, String detail, List<String> aliases) {
        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    private static final int NO_MATCH = Integer.MAX_VALUE;
    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int WORD = 2;
    private static final int PART = 3;
    private static final int SLIP = 4;

    /// An entry with its names made comparable.
    private record Indexed(Entry entry, List<String> names) {
    }

    private final List<Indexed> all;

    /// A finder over entries; their order decides among equals.
    public Finder(List<Entry> entries) {
        this.all = entries.stream().map(each -> new Indexed(each, Stream.concat(Stream.of(each.name()), each.aliases().stream())
                .flatMap(name -> Stream.of(folded(name), folded(bare(name)))).filter(name -> !name.isEmpty()).distinct()
                .toList())).toList();
    }

    /// Entries for the rows of a list.
    public static List<Entry> patients(List<CourseRow> rows) {
        return rows.stream().map(row -> new Entry(Kind.PATIENT, row.id(), row.label(), "", List.of(row.id()))).toList();
    }

    /// Entries for what an opened course holds, its results with a number included. An excluded result is found too, and says
    /// that it is excluded, so that it can not be taken for one that counts.
    public static List<Entry> of(OpenedCourse opened, Catalog catalog, Wording words) {
        List<Entry> entries = new ArrayList<>();
        Course course = opened.course();
        CourseNames names = new CourseNames(course, catalog);
        for (OpenedCourse.AnalyteItem each : opened.analytes()) {
            List<String> aliases = new ArrayList<>(List.of(each.label(), each.identity()));
            catalog.analyte(each.identity()).map(AnalyteEntry::names).ifPresent(known -> aliases.addAll(known.synonyms()));
            entries.add(new Entry(Kind.ANALYTE, each.identity(), each.shortName(), each.label(), aliases));
        }
        course.treatments().forEach(each -> {
            List<String> aliases = new ArrayList<>(List.of(each.agent().name(), each.agent().identity()));
            catalog.treatment(each.agent().identity()).map(TreatmentEntry::names).ifPresent(known -> {
                aliases.add(known.label());
                aliases.add(known.abbreviation());
                aliases.addAll(known.synonyms());
            });
            CourseNames.Name name = names.agent(each.agent());
            entries.add(new Entry(Kind.TREATMENT, each.id(), name.shortName(), name.fullName(), aliases));
        });
        course.events().forEach(each -> entries.add(new Entry(Kind.EVENT, each.id(), each.title(), words.word("kind." + each.kind()),
                List.of())));
        course.adverseEvents().forEach(each -> entries.add(new Entry(Kind.ADVERSE_EVENT, each.id(), each.name(),
                each.grade() == null ? "" : each.grade().text(), List.of())));
        ValueWords values = new ValueWords(words);
        course.observations().forEach(each -> {
            String shortName = names.analyte(each.analyte()).shortName();
            String value = values.value(each.reading().result());
            entries.add(new Entry(Kind.VALUE, each.id(), shortName + " " + value,
                    each.status().excluded() ? words.time(each.time()) + ", " + words.word("detail.excluded") : words.time(each.time()),
                    List.of()));
        });
        return entries;
    }

    /// What fits, best first.
    ///
    /// @param typed any text; nothing is found for a blank one
    /// @param most  at most so many
    public List<Entry> find(String typed, int most) {
        String sought = folded(typed);
        if (sought.isEmpty()) {
            return List.of();
        }
        record Hit(Entry entry, int rank) {
        }
        List<Hit> hits = new ArrayList<>();
        for (Indexed each : all) {
            int rank = each.names().stream().mapToInt(name -> rank(sought, name)).min().orElse(NO_MATCH);
            // a value is only found by its number: "ck" alone means the analyte
            boolean value = each.entry().kind() == Kind.VALUE;
            if (rank != NO_MATCH && (!value || (rank <= WORD && sought.chars().anyMatch(Character::isDigit)))) {
                hits.add(new Hit(each.entry(), value && rank != WHOLE ? PART : rank));
            }
        }
        return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).limit(most).map(Hit::entry).toList();
    }

    /// The best fit, where there is one.
    public Optional<Entry> best(String typed) {
        return find(typed, 1).stream().findFirst();
    }

    private static int rank(String sought, String name) {
        if (name.equals(sought)) {
            return WHOLE;
        }
        if (name.startsWith(sought)) {
            return BEGINNING;
        }
        List<String> words = Arrays.asList(name.split(" "));
        List<String> parts = Arrays.asList(sought.split(" "));
        if (parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)))) {
            return WORD;
        }
        if (sought.length() > 2 && name.replace(" ", "").contains(sought.replace(" ", ""))) {
            return PART;
        }
        boolean slip = Spelling.isSlip(sought, name) || parts.stream().allMatch(part -> words.stream()
                .anyMatch(word -> word.startsWith(part) || Spelling.isSlip(part, word)));
        return slip ? SLIP : NO_MATCH;
    }

    /// Case, accents, punctuation and the two spellings of an umlaut make no difference.
    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return bare(lower).replaceAll("[^\\p{L}\\p{Nd}<>.,/%]+", " ").strip();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}

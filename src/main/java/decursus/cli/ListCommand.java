package decursus.cli;

import decursus.jobs.Courses;
import decursus.jobs.ListedCourse;
import decursus.privacy.Disclosure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `decursus list`: one line for each patient.
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private static final String DAY_NUMBER = "-?\\d+";

    @Option(names = "--identified")
    boolean identified;

    private final RootCommand root;

    ListCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Courses courses = Courses.open(root.storeToRead())) {
            Courses.Listing listing = courses.list(identified ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED);
            List<ListedCourse> list = listing.courses();
            if (root.json) {
                root.printJson(list.stream().map(ListCommand::fields).toList());
            } else {
                table(list).forEach(root::print);
            }
            return root.done(listing.unreadable().stream().map(each -> "decursus: " + each).toList());
        }
    }

    private static Map<String, @Nullable Object> fields(ListedCourse each) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", each.id());
        fields.put("label", each.label());
        fields.put("observations", each.observations());
        fields.put("treatments", each.treatments());
        fields.put("events", each.events());
        fields.put("from", day(each.from()));
        fields.put("to", day(each.to()));
        return fields;
    }

    private static @Nullable Object day(ListedCourse.@Nullable Edge edge) {
        return edge == null ? null : edge.day().matches(DAY_NUMBER) ? (Object) Integer.valueOf(edge.day()) : edge.day();
    }

    private List<String> table(List<ListedCourse> list) {
        List<String[]> rows = Stream.concat(Stream.<String[]>of(root.text("list.head").split(",")), list.stream()
                .map(ListCommand::cells)).toList();
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String[] cells(ListedCourse each) {
        return new String[] {each.id(), each.label(), String.valueOf(each.observations()), String.valueOf(each.treatments()),
            String.valueOf(each.events()), shown(each.from()), shown(each.to())};
    }

    private static String shown(ListedCourse.@Nullable Edge edge) {
        return edge == null ? "-" : edge.written();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
        }
        return line.toString().stripTrailing();
    }
}

package decursus.exchange.json;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Collects the problems of one file; more than [#MOST] of a kind are only counted.
public final class Findings {

    /// The greatest number of errors, and of warnings, that are listed one by one.
    public static final int MOST = 1_000;

    private record Found(Node.Place place, Problem problem) {
    }

    private final String file;
    private final List<Found> errors = new ArrayList<>();
    private final List<Found> warnings = new ArrayList<>();
    private int moreErrors;
    private int moreWarnings;

    /// Findings of one file.
    ///
    /// @param file its name, without its folders
    public Findings(String file) {
        this.file = Problem.shown(file);
    }

    /// Adds something that keeps the file out.
    public void error(Spot spot, String field, String value, String message) {
        if (errors.size() < MOST) {
            errors.add(found(Severity.ERROR, spot, field, value, message));
        } else {
            moreErrors++;
        }
    }

    /// Adds something that a person should look at.
    public void warning(Spot spot, String field, String value, String message) {
        if (warnings.size() < MOST) {
            warnings.add(found(Severity.WARNING, spot, field, value, message));
        } else {
            moreWarnings++;
        }
    }

    /// Adds a fault that concerns the file as a whole.
    public void file(String value, String message) {
        errors.add(new Found(Node.Place.START, new Problem(Severity.ERROR, file, "", value, message)));
    }

    /// True when something keeps the file out.
    public boolean refuses() {
        return !errors.isEmpty();
    }

    /// How many errors there are, those that are only counted included.
    public int errors() {
        return errors.size() + moreErrors;
    }

    /// The warnings in the order of the file.
    public List<Problem> warnings() {
        return listed(warnings, moreWarnings, Severity.WARNING);
    }

    /// Everything in the order of the file.
    public List<Problem> all() {
        return Stream.concat(listed(errors, moreErrors, Severity.ERROR).stream(), warnings().stream()).toList();
    }

    private static Found found(Severity severity, Spot spot, String field, String value, String message) {
        return new Found(spot.place(), new Problem(severity, spot.toString(), field, value, message));
    }

    private List<Problem> listed(List<Found> found, int more, Severity severity) {
        Stream<Problem> listed = found.stream().sorted(Comparator.comparing(Found::place)).map(Found::problem);
        return more == 0 ? listed.toList() : Stream.concat(listed, Stream.of(new Problem(severity, file, "", String.valueOf(more),
                more + (more == 1 ? " more problem is" : " more problems are") + " not listed: mend these " + MOST + " first"))).toList();
    }
}

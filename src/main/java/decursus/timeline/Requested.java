package decursus.timeline;

import decursus.view.Panel;
import decursus.view.ValueAxisChoice;
import java.util.List;
import java.util.stream.Stream;

/// What the panels of a view ask for by name.
final class Requested {

    private Requested() {
    }

    /// Identities of the analytes that panels name.
    static List<String> analytes(List<Panel> panels) {
        return panels.stream().flatMap(Requested::named).toList();
    }

    private static Stream<String> named(Panel panel) {
        return switch (panel) {
            case Panel.Curve curve -> axes(curve).flatMap(each -> each.analytes().stream());
            case Panel.BeforeAfter pairs -> pairs.analytes().stream();
            case Panel.Part part -> part.panels().stream().flatMap(Requested::named);
            case Panel.Response response -> Stream.of("tis");
            case Panel.Treatments treatments -> Stream.of();
            case Panel.OtherCurves others -> Stream.of();
            case Panel.Happenings happenings -> Stream.of();
            case Panel.Organs organs -> Stream.of();
        };
    }

    /// True when a panel leaves the choice of its curve to the course.
    static boolean choosesItself(List<Panel> panels) {
        return panels.stream().anyMatch(each -> switch (each) {
            case Panel.Curve curve -> axes(curve).anyMatch(axis -> axis.analytes().isEmpty());
            case Panel.Part part -> choosesItself(part.panels());
            case Panel.BeforeAfter pairs -> false;
            case Panel.Response response -> false;
            case Panel.Treatments treatments -> false;
            case Panel.OtherCurves others -> false;
            case Panel.Happenings happenings -> false;
            case Panel.Organs organs -> false;
        });
    }

    private static Stream<ValueAxisChoice> axes(Panel.Curve curve) {
        return Stream.of(curve.left()).mapMulti((left, sink) -> {
            sink.accept(left);
            if (curve.right() != null) {
                sink.accept(curve.right());
            }
        });
    }
}

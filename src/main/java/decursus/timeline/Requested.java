package decursus.timeline;

import decursus.assess.tis.TisConstants;
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
            case Panel.Response response -> Stream.of(TisConstants.ANALYTE);
            case Panel.Treatments treatments -> Stream.of();
            case Panel.OtherCurves others -> Stream.of();
            case Panel.Happenings happenings -> Stream.of();
            case Panel.Organs organs -> Stream.of();
            case Panel.Intervals intervals -> Stream.of();
        };
    }

    /// The axes of panels that leave the choice of their curves to the course.
    static List<ValueAxisChoice> open(List<Panel> panels) {
        return panels.stream().flatMap(Requested::axes).filter(axis -> axis.analytes().isEmpty()).toList();
    }

    private static Stream<ValueAxisChoice> axes(Panel panel) {
        return switch (panel) {
            case Panel.Curve curve -> axes(curve);
            case Panel.Part part -> part.panels().stream().flatMap(Requested::axes);
            case Panel.BeforeAfter pairs -> Stream.of();
            case Panel.Response response -> Stream.of();
            case Panel.Treatments treatments -> Stream.of();
            case Panel.OtherCurves others -> Stream.of();
            case Panel.Happenings happenings -> Stream.of();
            case Panel.Organs organs -> Stream.of();
            case Panel.Intervals intervals -> Stream.of();
        };
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

package decursus.ui.timeline;

import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.timeline.time.DayWindow;
import decursus.timeline.time.TimeScale;
import decursus.ui.common.Shown;
import decursus.ui.common.Workplace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The strip beneath the figure: the whole course on one even scale, and the part of it that is shown, with handles.
final class Overview extends Region {

    private static final double HEIGHT = 56;
    private static final double PAD = 10;
    private static final double GRIP = 8;
    private static final Color ACCENT = Color.web("#0969da");

    private enum Held { LEFT, RIGHT, BOTH, NEW }

    private final TimelineModel model;
    private final TimelineController controller;
    private final Canvas canvas = new Canvas();
    private @Nullable Held held;
    private double grabbed;
    private double from;
    private double to;

    Overview(TimelineModel model, TimelineController controller, Workplace place) {
        this.model = model;
        this.controller = controller;
        setId("overview");
        getStyleClass().add("overview");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(place.text("overview.accessible"));
        getChildren().add(canvas);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        model.shown().addListener((source, before, now) -> paint());
        model.window().addListener((source, before, now) -> paint());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            held = null;
            controller.rest();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(switch (at(event.getX())) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case BOTH -> Cursor.OPEN_HAND;
            case NEW -> Cursor.CROSSHAIR;
        }));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// First and last day of the whole time; null while nothing has a place in time.
    private double @Nullable [] extent() {
        Shown shown = model.shown().get();
        TimeScale time = shown == null ? null : shown.whole().time();
        List<TimeScale.Stretch.Scaled> scaled = time == null ? List.of() : time.scaled();
        return scaled.isEmpty() ? null : new double[] {scaled.getFirst().fromDay(), scaled.getLast().toDay()};
    }

    private double x(double day, double[] extent) {
        return PAD + (day - extent[0]) / (extent[1] - extent[0]) * (getWidth() - 2 * PAD);
    }

    private double day(double x, double[] extent) {
        return extent[0] + (x - PAD) / (getWidth() - 2 * PAD) * (extent[1] - extent[0]);
    }

    private double[] range(double[] extent) {
        DayWindow window = model.window().get();
        return window == null ? extent : new double[] {window.fromDay(), window.toDay()};
    }

    private Held at(double x) {
        double[] extent = extent();
        if (extent == null) {
            return Held.NEW;
        }
        double[] range = range(extent);
        if (Math.abs(x - x(range[0], extent)) < GRIP) {
            return Held.LEFT;
        }
        if (Math.abs(x - x(range[1], extent)) < GRIP) {
            return Held.RIGHT;
        }
        return model.window().get() != null && x > x(range[0], extent) && x < x(range[1], extent) ? Held.BOTH : Held.NEW;
    }

    private void press(MouseEvent event) {
        requestFocus();
        double[] extent = extent();
        if (extent == null) {
            return;
        }
        double[] range = range(extent);
        held = at(event.getX());
        grabbed = event.getX();
        from = range[0];
        to = range[1];
        if (event.getClickCount() == 2) {
            held = null;
            controller.fit();
        }
    }

    private void drag(MouseEvent event) {
        double[] extent = extent();
        if (extent == null || held == null || Math.abs(event.getX() - grabbed) < 2) {
            return;
        }
        double day = Math.clamp(day(event.getX(), extent), extent[0], extent[1]);
        double moved = day(event.getX(), extent) - day(grabbed, extent);
        switch (held) {
            case LEFT -> controller.reveal(Math.min(day, to - 1), to, true);
            case RIGHT -> controller.reveal(from, Math.max(day, from + 1), true);
            case BOTH -> controller.reveal(from + moved, to + moved, true);
            case NEW -> controller.reveal(Math.min(day, day(grabbed, extent)), Math.max(day, day(grabbed, extent)), true);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> controller.step(-1);
            case RIGHT -> controller.step(1);
            case UP -> controller.zoomIn();
            case DOWN -> controller.zoomOut();
            case HOME, ESCAPE -> controller.fit();
            default -> {
                return;
            }
        }
        controller.rest();
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    private void paint() {
        GraphicsContext drawing = canvas.getGraphicsContext2D();
        drawing.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double[] extent = extent();
        Shown shown = model.shown().get();
        if (extent == null || shown == null || getWidth() <= 2 * PAD) {
            return;
        }
        drawing.setFill(ACCENT.deriveColor(0, 1, 1, 0.08));
        double[] range = range(extent);
        double left = x(range[0], extent);
        double right = x(range[1], extent);
        drawing.fillRect(left, 3, right - left, getHeight() - 6);
        paintCurve(drawing, shown, extent);
        if (extent[0] < 0 && extent[1] > 0 && shown.whole().time() != null && shown.whole().time().holds(0)) {
            drawing.setStroke(Color.web("#c4321a"));
            drawing.setLineWidth(1);
            drawing.strokeLine(Math.round(x(0, extent)) + 0.5, 3, Math.round(x(0, extent)) + 0.5, getHeight() - 3);
        }
        drawing.setFill(ACCENT);
        drawing.fillRoundRect(left - 2.5, getHeight() / 2 - 12, 5, 24, 4, 4);
        drawing.fillRoundRect(right - 2.5, getHeight() / 2 - 12, 5, 24, 4, 4);
    }

    /// The values of the first curve as dots, joined only where the figure joins them, and as bands where it draws bands.
    private void paintCurve(GraphicsContext drawing, Shown shown, double[] extent) {
        TimeScale time = shown.whole().time();
        List<Mark> lines = new ArrayList<>();
        collect(shown.whole().figure().marks(), new Leading(model.subject().get()), lines);
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Mark mark : lines) {
            Point at = mark instanceof Mark.Symbol symbol ? symbol.at() : mark instanceof Mark.Datum datum ? datum.at() : null;
            if (at != null) {
                top = Math.min(top, at.y());
                bottom = Math.max(bottom, at.y());
            }
        }
        if (time == null || bottom < top) {
            return;
        }
        double scale = bottom - top < 1 ? 0 : (getHeight() - 22) / (bottom - top);
        double shift = top;
        drawing.setStroke(Color.gray(0.5));
        drawing.setFill(Color.gray(0.5));
        drawing.setLineWidth(1.2);
        for (Mark mark : lines) {
            switch (mark) {
                case Mark.Symbol symbol -> drawing.fillOval(x(time.day(symbol.at().x()), extent) - 1.6,
                        11 + (symbol.at().y() - shift) * scale - 1.6, 3.2, 3.2);
                case Mark.Polyline line -> {
                    for (int i = 1; i < line.points().size(); i++) {
                        Point one = line.points().get(i - 1);
                        Point other = line.points().get(i);
                        drawing.strokeLine(x(time.day(one.x()), extent), 11 + (one.y() - shift) * scale,
                                x(time.day(other.x()), extent), 11 + (other.y() - shift) * scale);
                    }
                }
                case Mark.Columns columns -> {
                    for (int i = 0; i < columns.spans().size(); i++) {
                        double left = x(time.day(columns.x(i)), extent);
                        double width = Math.max(1.2, x(time.day(columns.x(i + 1)), extent) - left);
                        if (!columns.spans().empty(i)) {
                            drawing.fillRect(left, 11 + (columns.spans().top(i) - shift) * scale, width,
                                    Math.max(1.2, (columns.spans().bottom(i) - columns.spans().top(i)) * scale));
                        }
                    }
                }
                default -> {
                }
            }
        }
    }

    /// The first curve of a figure: the strip has room for one.
    private static final class Leading {
        private final Map<String, String> analytes = new HashMap<>();
        private @Nullable String first;

        Leading(@Nullable Subject subject) {
            if (subject != null) {
                subject.course().observations().forEach(each -> analytes.put(each.id(), each.analyte().identity()));
            }
        }

        boolean has(@Nullable String analyte) {
            if (first == null) {
                first = analyte;
            }
            return analyte != null && analyte.equals(first);
        }

        boolean hasResult(@Nullable String id) {
            return id != null && has(analytes.get(id));
        }
    }

    private static void collect(List<Mark> marks, Leading leading, List<Mark> into) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                collect(group.marks(), leading, into);
            } else if (mark.id().role().equals("curve/point") && leading.hasResult(mark.id().ref())
                    || mark.id().role().equals("curve/line") && leading.has(mark.id().ref())) {
                into.add(mark);
            }
        }
    }
}

package decursus.ui.presenting;

import decursus.domain.course.Course;
import decursus.paint.canvas.CanvasPainter;
import decursus.ui.common.Layouts;
import decursus.ui.common.Shown;
import decursus.ui.common.Workplace;
import decursus.work.Latest;
import decursus.work.Work;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/// A course before a board: one slide fills the screen. The course was released without identity.
public final class PresentingView extends Region {

    /// Height in points that a screen has room for: the projector's type stays legible from the last row.
    private static final double POINTS_HIGH = 520;
    private static final double SPOT = 0.16;

    private final Course course;
    private final PresentingModel model;
    private final Workplace place;
    private final Runnable leave;
    private final Canvas canvas = new Canvas();
    private final Canvas light = new Canvas();
    private final Label number = new Label();
    private final CanvasPainter painter = new CanvasPainter();
    private final Layouts layouts = new Layouts();
    private final Latest latest;
    private double spotX = -1;
    private double spotY = -1;

    /// @param course released without identity
    /// @param leave  ends the talk
    public PresentingView(Course course, PresentingModel model, Workplace place, Runnable leave) {
        this.course = course;
        this.model = model;
        this.place = place;
        this.leave = leave;
        this.latest = new Latest(place.work());
        setId("presenting");
        setStyle("-fx-background-color: white;");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(place.text("presenting.accessible"));
        number.setId("presenting-number");
        number.setStyle("-fx-text-fill: #59636e; -fx-font-size: 15px;");
        light.setMouseTransparent(true);
        getChildren().addAll(canvas, light, number);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> spot(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> model.go(1));
        model.at().addListener((source, before, now) -> lay());
        model.black().addListener((source, before, now) -> paintLight());
        model.spotlight().addListener((source, before, now) -> paintLight());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER -> model.go(1);
            case LEFT, UP, PAGE_UP, BACK_SPACE -> model.go(-1);
            case HOME -> model.go(-model.count());
            case END -> model.go(model.count());
            case B, PERIOD -> model.black().set(!model.black().get());
            case S -> model.spotlight().set(!model.spotlight().get());
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void spot(double x, double y) {
        spotX = x;
        spotY = y;
        if (model.spotlight().get()) {
            paintLight();
        }
    }

    @Override
    protected void layoutChildren() {
        for (Canvas each : new Canvas[] {canvas, light}) {
            each.setWidth(getWidth());
            each.setHeight(getHeight());
        }
        placeNumber();
        lay();
    }

    private void lay() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Layouts.Wanted wanted = new Layouts.Wanted(course, model.slide().view(), getWidth(), getHeight(), getHeight() / POINTS_HIGH);
        latest.ask("lay out a slide", () -> layouts.lay(wanted, null), new Work.Answer<Shown>(this::show,
                problem -> place.fail(place.text("figure.failed", String.valueOf(problem.getMessage())))));
    }

    private void show(Shown next) {
        number.setText(model.at().get() + 1 + " / " + model.count());
        number.setVisible(model.count() > 1);
        placeNumber();
        GraphicsContext drawing = canvas.getGraphicsContext2D();
        drawing.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        painter.paint(next.placed().figure(), drawing, next.scale(), getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX());
        paintLight();
    }

    private void placeNumber() {
        number.autosize();
        number.relocate(getWidth() - number.getWidth() - 16, getHeight() - number.getHeight() - 8);
    }

    /// Black covers all; the spotlight leaves a round place clear.
    private void paintLight() {
        GraphicsContext drawing = light.getGraphicsContext2D();
        drawing.clearRect(0, 0, light.getWidth(), light.getHeight());
        if (model.black().get()) {
            drawing.setFill(Color.BLACK);
            drawing.fillRect(0, 0, light.getWidth(), light.getHeight());
        } else if (model.spotlight().get()) {
            double x = spotX < 0 ? light.getWidth() / 2 : spotX;
            double y = spotY < 0 ? light.getHeight() / 2 : spotY;
            Color dim = Color.color(0, 0, 0, 0.62);
            drawing.setFill(new RadialGradient(0, 0, x, y, light.getHeight() * SPOT, false, CycleMethod.NO_CYCLE,
                    new Stop(0, Color.TRANSPARENT), new Stop(0.9, Color.TRANSPARENT), new Stop(1, dim)));
            drawing.fillRect(0, 0, light.getWidth(), light.getHeight());
        }
    }
}

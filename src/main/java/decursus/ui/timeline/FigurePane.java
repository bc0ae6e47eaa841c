package decursus.ui.timeline;

import decursus.figure.Point;
import decursus.ui.common.Shown;
import decursus.ui.common.Workplace;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The figure under the reader's hand: wheel zooms at the pointer, dragging moves what is shown, dragging with Shift, or
/// while all of time is shown, selects a stretch, a click pins.
final class FigurePane extends StackPane {

    private static final double WHEEL = 1.0016;
    /// Pixels that a hand may tremble in a click.
    private static final double STILL = 4;

    private final TimelineModel model;
    private final TimelineController controller;
    private final Reading reading;
    private final ObjectProperty<HandLayer.@Nullable Band> band = new SimpleObjectProperty<>();
    private final FigureCanvas canvas;
    private final ScrollPane scroll;
    private final Pane cards = new Pane();
    private Supplier<ContextMenu> menu = ContextMenu::new;
    private double letter = 1;
    private double pressedX;
    private double lastX;
    private boolean selecting;
    private boolean moved;

    FigurePane(TimelineModel model, TimelineController controller, Reading reading, Workplace place) {
        this.model = model;
        this.controller = controller;
        this.reading = reading;
        this.canvas = new FigureCanvas(model, band);
        canvas.setId("figure");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleText(place.text("figure.accessible"));
        scroll = new ScrollPane(canvas);
        scroll.setId("figure-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("figure-scroll");
        cards.setPickOnBounds(false);
        getChildren().addAll(scroll, cards);
        getStyleClass().add("figure-pane");
        setMinSize(120, 120);
        listen();
    }

    /// The layer for what floats beside the pointer.
    Pane cards() {
        return cards;
    }

    FigureCanvas canvas() {
        return canvas;
    }

    /// Pixels for a point of the figure, as the user likes the letters.
    void setLetter(double pixels) {
        letter = pixels;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        controller.resize(getWidth(), getHeight(), letter);
    }

    private void listen() {
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.addEventHandler(ScrollEvent.SCROLL_FINISHED, event -> controller.rest());
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            controller.rest();
            reading.point(event.getX(), event.getY());
        });
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> reading.leave());
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /// @param other the menu on what the crosshair is on
    void setMenu(Supplier<ContextMenu> other) {
        menu = other;
        canvas.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                openMenu();
            } else {
                reading.aim(event.getX(), event.getY());
                menu.get().show(canvas, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
    }

    /// Opens the menu where the crosshair stands.
    void openMenu() {
        Point2D at = atCrosshair();
        menu.get().show(canvas, at.getX(), at.getY());
    }

    /// Where the crosshair stands on the screen; the middle of the figure where there is none.
    private Point2D atCrosshair() {
        TimelineModel.Cross cross = model.cross().get();
        Shown shown = model.shown().get();
        if (cross == null || shown == null || shown.placed().time() == null) {
            return canvas.localToScreen(canvas.getWidth() / 2, getHeight() / 2);
        }
        Point marker = cross.datum() == null ? null : HandLayer.place(shown.placed().figure(), cross.datum());
        double y = marker == null ? shown.placed().plot().centerY() : marker.y();
        return canvas.localToScreen(shown.placed().time().x(cross.day()) * shown.scale(), y * shown.scale());
    }

    private void wheel(ScrollEvent event) {
        double turned = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isControlDown()) {
            scroll.setVvalue(scroll.getVvalue() - turned / Math.max(1, canvas.getHeight()));
        } else if (event.getDeltaX() != 0 && Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            controller.drag(event.getDeltaX());
        } else {
            controller.zoom(event.getX(), Math.pow(WHEEL, turned));
        }
        event.consume();
    }

    /// The press ends here: the pane that scrolls would take the focus from the figure, and the arrows with it.
    private void press(MouseEvent event) {
        canvas.requestFocus();
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressedX = event.getX();
        lastX = event.getX();
        moved = false;
        selecting = event.isShiftDown() || model.window().get() == null;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        moved = moved || Math.abs(event.getX() - pressedX) > STILL;
        if (!moved) {
            return;
        }
        if (selecting) {
            canvas.setCursor(Cursor.H_RESIZE);
            band.set(new HandLayer.Band(pressedX, event.getX()));
        } else {
            canvas.setCursor(Cursor.CLOSED_HAND);
            controller.drag(event.getX() - lastX);
            lastX = event.getX();
        }
    }

    private void release(MouseEvent event) {
        canvas.setCursor(Cursor.DEFAULT);
        HandLayer.Band chosen = band.get();
        band.set(null);
        controller.rest();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (chosen != null) {
            controller.select(chosen.from(), chosen.to());
        } else if (!moved && event.getClickCount() == 2) {
            reading.clear();
            controller.fit();
        } else if (!moved && event.isShiftDown()) {
            reading.press(event.getX(), event.getY());
            reading.hold();
        } else if (!moved) {
            reading.press(event.getX(), event.getY());
        }
    }

    /// Where a place of the picture stands in the layer of cards.
    Bounds onCards(double x, double y) {
        return cards.sceneToLocal(canvas.localToScene(new BoundingBox(x, y, 0, 0)));
    }
}

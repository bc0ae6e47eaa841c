package decursus.ui.timeline;

import decursus.figure.Figure;
import decursus.paint.canvas.CanvasPainter;
import decursus.ui.common.Shown;
import javafx.beans.property.ObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The picture on the screen: the figure below, what belongs to the reader's hand on a layer of its own above, so that a
/// moving crosshair never repaints the figure.
final class FigureCanvas extends Region {

    private final TimelineModel model;
    private final Canvas figure = new Canvas();
    private final Canvas hand = new Canvas();
    private final CanvasPainter painter = new CanvasPainter();
    private final HandLayer layer = new HandLayer();
    private @Nullable Figure painted;
    private double paintedScale;

    FigureCanvas(TimelineModel model, ObjectProperty<HandLayer.@Nullable Band> band) {
        this.model = model;
        hand.setMouseTransparent(true);
        figure.setMouseTransparent(true);
        getChildren().addAll(figure, hand);
        model.shown().addListener((from, before, now) -> paint());
        model.cross().addListener((from, before, now) -> paintHand(band.get()));
        model.pins().subscribe(() -> paintHand(band.get()));
        band.addListener((from, before, now) -> paintHand(now));
    }

    /// The figure that is on the screen; null before the first.
    @Nullable Figure painted() {
        return painted;
    }

    private void paint() {
        Shown shown = model.shown().get();
        if (shown == null) {
            figure.getGraphicsContext2D().clearRect(0, 0, figure.getWidth(), figure.getHeight());
            painted = null;
        } else if (shown.placed().figure() != painted || shown.scale() != paintedScale) {
            painted = shown.placed().figure();
            paintedScale = shown.scale();
            requestLayout();
            size(figure);
            paintFigure(shown);
        }
        paintHand(null);
    }

    private void paintFigure(Shown shown) {
        Window window = getScene() == null ? null : getScene().getWindow();
        painter.paint(shown.placed().figure(), figure.getGraphicsContext2D(), shown.scale(), window == null ? 1 : window.getOutputScaleX());
    }

    private void paintHand(HandLayer.@Nullable Band band) {
        size(hand);
        layer.paint(hand.getGraphicsContext2D(), model, band);
    }

    private void size(Canvas canvas) {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Shown shown = model.shown().get();
        return shown == null ? 0 : Math.floor(shown.height());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean grown = figure.getWidth() != getWidth() || figure.getHeight() != getHeight();
        if (grown) {
            size(figure);
            size(hand);
            Shown shown = model.shown().get();
            if (shown != null) {
                paintFigure(shown);
            }
            paintHand(null);
        }
    }
}

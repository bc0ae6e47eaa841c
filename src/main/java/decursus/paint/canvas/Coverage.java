package decursus.paint.canvas;

import decursus.figure.font.OutlineSink;
import java.util.Arrays;

/// How much of each pixel an outline covers, and how near each pixel's middle is to it, on a small raster. The exact areas under
/// the edges are summed up along each row, so overlapping contours that turn the same way count as one.
final class Coverage implements OutlineSink {

    /// A curve is drawn as straight pieces that leave it by this many pixels at most.
    private static final double FLATNESS = 0.05;

    private final int width;
    private final int height;
    private final float[] areas;
    private final float[] distances;
    private final double reach;
    private final Placement placement;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /// Where the outline's points come to stand on the raster: scaled, turned, moved.
    ///
    /// @param cos scale times the cosine of the turn
    /// @param sin scale times the sine of the turn
    record Placement(double cos, double sin, double moveX, double moveY) {}

    /// @param reach pixels round the outline whose distance is wanted; 0 for none
    Coverage(int width, int height, double reach, Placement placement) {
        this.width = width;
        this.height = height;
        this.reach = reach;
        this.placement = placement;
        areas = new float[width * height + 2];
        distances = new float[reach > 0 ? width * height : 0];
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
    }

    private double placedX(double px, double py) {
        return px * placement.cos - py * placement.sin + placement.moveX;
    }

    private double placedY(double px, double py) {
        return px * placement.sin + py * placement.cos + placement.moveY;
    }

    @Override
    public void moveTo(double toX, double toY) {
        startX = placedX(toX, toY);
        startY = placedY(toX, toY);
        x = startX;
        y = startY;
    }

    @Override
    public void lineTo(double toX, double toY) {
        edge(placedX(toX, toY), placedY(toX, toY));
    }

    @Override
    public void quadTo(double controlX, double controlY, double toX, double toY) {
        double x0 = x;
        double y0 = y;
        double cx = placedX(controlX, controlY);
        double cy = placedY(controlX, controlY);
        double x1 = placedX(toX, toY);
        double y1 = placedY(toX, toY);
        double bend = Math.hypot(x0 - 2 * cx + x1, y0 - 2 * cy + y1);
        int pieces = (int) Math.max(1, Math.ceil(Math.sqrt(bend / 4 / FLATNESS)));
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double u = 1 - t;
            edge(u * u * x0 + 2 * u * t * cx + t * t * x1, u * u * y0 + 2 * u * t * cy + t * t * y1);
        }
        edge(x1, y1);
    }

    @Override
    public void close() {
        edge(startX, startY);
    }

    private void edge(double toX, double toY) {
        if (reach > 0) {
            approach(toX, toY);
        }
        if (y < toY) {
            sweep(x, y, toX, toY, 1);
        } else if (y > toY) {
            sweep(toX, toY, x, y, -1);
        }
        x = toX;
        y = toY;
    }

    /// Adds the area right of a downward edge, row by row.
    private void sweep(double fromX, double fromY, double toX, double toY, int direction) {
        double slope = (toX - fromX) / (toY - fromY);
        int last = (int) Math.min(height, Math.ceil(toY));
        for (int row = (int) Math.max(0, Math.floor(fromY)); row < last; row++) {
            double top = Math.max(row, fromY);
            double bottom = Math.min(row + 1, toY);
            double one = fromX + (top - fromY) * slope;
            double two = fromX + (bottom - fromY) * slope;
            spread(row * width, Math.min(one, two), Math.max(one, two), direction * (bottom - top));
        }
    }

    /// Gives each pixel of a row the change that an edge from `left` to `right` makes there: a pixel's share is the difference
    /// between the areas left of its two sides.
    private void spread(int row, double left, double right, double rise) {
        int first = (int) Math.clamp(Math.floor(left), 0, width - 1.0);
        int end = (int) Math.clamp(Math.floor(right), 0, width - 1.0);
        if (first == end) {
            float beyond = (float) (rise * ((left + right) / 2 - first));
            areas[row + first] += (float) rise - beyond;
            areas[row + first + 1] += beyond;
            return;
        }
        double per = rise / (right - left);
        double before = 0;
        for (int i = first; i <= end; i++) {
            // area to the right of the edge within pixel i: it rises from 0 where the edge begins to the whole rise
            double from = Math.max(left, i);
            double to = Math.min(right, i + 1.0);
            double passed = per * (from - left);
            double here = per * (to - from);
            double area = passed + here * (i + 1 - (from + to) / 2);
            areas[row + i] += (float) (area - before);
            before = area;
        }
        areas[row + end + 1] += (float) (rise - before);
    }

    /// Notes how near the edge comes to the pixels round it.
    private void approach(double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double length = dx * dx + dy * dy;
        int left = (int) Math.max(0, Math.floor(Math.min(x, toX) - reach));
        int right = (int) Math.min(width, Math.ceil(Math.max(x, toX) + reach));
        int top = (int) Math.max(0, Math.floor(Math.min(y, toY) - reach));
        int bottom = (int) Math.min(height, Math.ceil(Math.max(y, toY) + reach));
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                double px = column + 0.5 - x;
                double py = row + 0.5 - y;
                double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0.0, 1.0);
                double ex = px - along * dx;
                double ey = py - along * dy;
                int at = row * width + column;
                distances[at] = (float) Math.min(distances[at], ex * ex + ey * ey);
            }
        }
    }

    /// Writes the covered share of every pixel, 0 to 1, row by row.
    float[] covered() {
        float[] covered = new float[width * height];
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                sum += areas[i];
                covered[i] = Math.min(1, Math.abs(sum));
            }
        }
        return covered;
    }

    /// How much of a pixel a round pen of `radius` pixels covers that is led along the outline, 0 to 1; 0 beyond the reach.
    float penned(int pixel, double radius) {
        return (float) Math.clamp(radius + 0.5 - Math.sqrt(distances[pixel]), 0.0, 1.0);
    }
}

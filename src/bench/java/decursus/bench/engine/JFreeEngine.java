package decursus.bench.engine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/// JFreeChart drawing into a picture in memory; that the picture is not on screen yet is in its favour.
public final class JFreeEngine implements Engine {

    private final NumberAxis x = new NumberAxis("day");
    private final JFreeChart chart;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Pane empty = new Pane();

    /// @param sampling true for the renderer that thins the points out
    public JFreeEngine(Samples samples, boolean sampling) {
        NumberAxis y = new NumberAxis("value");
        y.setRange(0, Samples.HIGHEST);
        AbstractXYItemRenderer renderer = sampling ? new SamplingXYLineRenderer() : new XYLineAndShapeRenderer(true, false);
        for (int k = 0; k < Samples.SERIES; k++) {
            renderer.setSeriesStroke(k, new BasicStroke(1.33f));
        }
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, new XYPlot(new Arrays(samples), x, y, renderer), false);
        chart.setAntiAlias(true);
        chart.setBackgroundPaint(Color.WHITE);
    }

    @Override
    public Node node() {
        return empty;
    }

    @Override
    public void view(double from, double to) {
        x.setRange(from, to);
        Graphics2D canvas = image.createGraphics();
        chart.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        canvas.dispose();
    }

    @Override
    public int[] offScreen() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone();
    }

    private static final class Arrays extends AbstractXYDataset {

        private final Samples samples;

        Arrays(Samples samples) {
            this.samples = samples;
        }

        /// Lets the plot skip what lies off the window.
        @Override
        public DomainOrder getDomainOrder() {
            return DomainOrder.ASCENDING;
        }

        @Override
        public int getSeriesCount() {
            return Samples.SERIES;
        }

        @Override
        public Comparable<?> getSeriesKey(int series) {
            return "s" + series;
        }

        @Override
        public int getItemCount(int series) {
            return samples.days()[series].length;
        }

        @Override
        public Number getX(int series, int item) {
            return getXValue(series, item);
        }

        @Override
        public Number getY(int series, int item) {
            return getYValue(series, item);
        }

        @Override
        public double getXValue(int series, int item) {
            return samples.days()[series][item];
        }

        @Override
        public double getYValue(int series, int item) {
            return samples.values()[series][item];
        }
    }
}

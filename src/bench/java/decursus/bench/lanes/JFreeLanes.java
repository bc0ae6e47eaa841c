package decursus.bench.lanes;

import decursus.bench.engine.Engine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.labels.StandardXYItemLabelGenerator;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// The same bars, each with its drug's name, above the same laboratory curves in JFreeChart, drawn into memory.
public final class JFreeLanes {

    private final NumberAxis days = new NumberAxis("day");
    private final JFreeChart chart;
    private final BufferedImage image = new BufferedImage(Engine.WIDTH, Engine.HEIGHT, BufferedImage.TYPE_INT_RGB);

    /// A chart with so many bars.
    public JFreeLanes(int bars) {
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(days);
        plot.add(lanes(bars), 1);
        plot.add(labs(), 1);
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setAntiAlias(true);
        chart.setBackgroundPaint(Color.WHITE);
    }

    private static XYPlot lanes(int bars) {
        int each = bars / BusyCourse.AGENTS;
        String[] names = new String[BusyCourse.AGENTS];
        XYIntervalSeriesCollection all = new XYIntervalSeriesCollection();
        for (int agent = 0; agent < BusyCourse.AGENTS; agent++) {
            names[agent] = BusyCourse.drug(agent);
            XYIntervalSeries series = new XYIntervalSeries(names[agent]);
            for (int bar = 0; bar < each; bar++) {
                double from = BusyCourse.from(agent, bar, each);
                double to = BusyCourse.to(agent, bar, each);
                series.add((from + to) / 2, from, to, agent, agent - 0.35, agent + 0.35);
            }
            all.addSeries(series);
        }
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDefaultItemLabelGenerator(new StandardXYItemLabelGenerator("{0}"));
        renderer.setDefaultItemLabelsVisible(true);
        return new XYPlot(all, null, new SymbolAxis("", names), renderer);
    }

    private static XYPlot labs() {
        XYSeriesCollection all = new XYSeriesCollection();
        for (int lab = 0; lab < BusyCourse.LABS; lab++) {
            XYSeries series = new XYSeries("lab " + lab);
            for (int i = 0; i < BusyCourse.VALUES; i++) {
                series.add(BusyCourse.day(i), BusyCourse.value(lab, i));
            }
            all.addSeries(series);
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setDefaultStroke(new BasicStroke(1.33f));
        return new XYPlot(all, null, new LogAxis("value"), renderer);
    }

    /// Draws a window of days.
    public void view(double from, double to) {
        days.setRange(from, to);
        Graphics2D canvas = image.createGraphics();
        chart.draw(canvas, new Rectangle2D.Double(0, 0, Engine.WIDTH, Engine.HEIGHT));
        canvas.dispose();
    }
}

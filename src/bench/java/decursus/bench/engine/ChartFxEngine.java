package decursus.bench.engine;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.spi.DoubleDataSet;
import javafx.scene.Node;

/// ChartFx with its usual renderer and data reduction.
public final class ChartFxEngine implements Engine {

    private final DefaultNumericAxis x = new DefaultNumericAxis("day", 0, Samples.LAST_DAY, 50);
    private final XYChart chart;

    public ChartFxEngine(Samples samples) {
        DefaultNumericAxis y = new DefaultNumericAxis("value", 0, Samples.HIGHEST, 10);
        x.setAutoRanging(false);
        y.setAutoRanging(false);
        x.setAnimated(false);
        y.setAnimated(false);
        chart = new XYChart(x, y);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        ErrorDataSetRenderer renderer = new ErrorDataSetRenderer();
        renderer.setErrorStyle(ErrorStyle.NONE);
        renderer.setDrawMarker(false);
        for (int k = 0; k < Samples.SERIES; k++) {
            renderer.getDatasets().add(new DoubleDataSet("s" + k, samples.days()[k], samples.values()[k], samples.days()[k].length, false));
        }
        chart.getRenderers().setAll(renderer);
        chart.setPrefSize(WIDTH, HEIGHT);
    }

    @Override
    public Node node() {
        return chart;
    }

    @Override
    public void view(double from, double to) {
        x.set(from, to);
    }
}

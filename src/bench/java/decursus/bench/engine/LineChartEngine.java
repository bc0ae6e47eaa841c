package decursus.bench.engine;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

/// JavaFX's own line chart with all points in it.
public final class LineChartEngine implements Engine {

    private final NumberAxis x = new NumberAxis(0, Samples.LAST_DAY, 50);
    private final LineChart<Number, Number> chart = new LineChart<>(x, new NumberAxis(0, Samples.HIGHEST, 10));

    public LineChartEngine(Samples samples) {
        chart.setCreateSymbols(false);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        x.setAnimated(false);
        for (int k = 0; k < Samples.SERIES; k++) {
            List<XYChart.Data<Number, Number>> points = new ArrayList<>();
            for (int i = 0; i < samples.days()[k].length; i++) {
                points.add(new XYChart.Data<>(samples.days()[k][i], samples.values()[k][i]));
            }
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            series.getData().setAll(points);
            chart.getData().add(series);
        }
        chart.setPrefSize(WIDTH, HEIGHT);
        chart.setStyle(".chart-series-line { -fx-stroke-width: 1.33px; }");
    }

    @Override
    public Node node() {
        return chart;
    }

    @Override
    public void view(double from, double to) {
        x.setLowerBound(from);
        x.setUpperBound(to);
    }
}

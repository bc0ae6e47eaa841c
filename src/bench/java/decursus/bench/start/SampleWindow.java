package decursus.bench.start;

import decursus.bench.engine.CanvasEngine;
import decursus.bench.engine.Engine;
import decursus.bench.engine.Samples;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window with one figure and nothing else: what the start takes at least, and a try of the harness.
public final class SampleWindow {

    private SampleWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            CanvasEngine engine = new CanvasEngine(Samples.of(1000));
            engine.view(0, Samples.LAST_DAY);
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(engine.node()), Engine.WIDTH, Engine.HEIGHT));
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
    }
}

package decursus.app;

import decursus.ui.common.Look;
import decursus.ui.shell.Shell;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window as the toolkit starts it.
public final class WindowApplication extends Application {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    /// Called by the toolkit.
    public WindowApplication() {
        // everything is made in start
    }

    @Override
    public void start(Stage stage) {
        Look.loadType();
        Shell shell = Wiring.shell();
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        Look.rule(scene);
        stage.setScene(scene);
        stage.setTitle("Decursus");
        stage.show();
        shell.begin(stage);
    }
}

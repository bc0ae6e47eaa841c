package decursus.app;

import decursus.ui.common.Look;
import decursus.ui.shell.Shell;
import decursus.ui.shell.WindowPlace;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
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
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(shell.root(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        Look.rule(scene);
        stage.setScene(scene);
        stage.setTitle("Decursus");
        // on a smaller screen the edges would lie outside, the status and its buttons with them
        stage.setMaximized(room.getWidth() < WIDTH || room.getHeight() < HEIGHT);
        WindowPlace.restore(stage, shell.lastPlace());
        stage.show();
        shell.begin(stage);
    }
}

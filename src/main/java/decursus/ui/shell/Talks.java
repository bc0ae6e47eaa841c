package decursus.ui.shell;

import decursus.domain.course.Course;
import decursus.ui.common.Workplace;
import decursus.ui.presenting.PresentingModel;
import decursus.ui.presenting.PresentingView;
import decursus.ui.presenting.Slide;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Presenting: a talk covers the window, which fills the screen meanwhile.
final class Talks {

    private final StackPane root;
    private final Workplace place;
    private final Runnable ended;
    private @Nullable Stage stage;
    private @Nullable PresentingView talk;

    Talks(StackPane root, Workplace place, Runnable ended) {
        this.root = root;
        this.place = place;
        this.ended = ended;
    }

    void on(Stage window) {
        stage = window;
        window.setFullScreenExitHint("");
    }

    /// True while a talk is on.
    boolean open() {
        return talk != null;
    }

    /// Begins a talk.
    ///
    /// @param course released without identity
    void begin(Course course, List<Slide> slides) {
        end();
        PresentingView view = new PresentingView(course, new PresentingModel(slides), place, this::end);
        talk = view;
        root.getChildren().add(view);
        if (stage != null) {
            stage.setFullScreen(true);
        }
        view.requestFocus();
    }

    private void end() {
        PresentingView over = talk;
        if (over != null) {
            talk = null;
            root.getChildren().remove(over);
            if (stage != null) {
                stage.setFullScreen(false);
            }
            ended.run();
        }
    }
}

package decursus.ui.shell.desk;

import decursus.settings.Settings;
import decursus.ui.common.Look;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.view.Furniture;
import decursus.view.Theme;
import decursus.view.View;
import decursus.view.ViewJson;

/// How courses are arranged on the screen: as they were left, or by the rule for a first sight. Look and language are the
/// window's, whatever they were then.
final class Arrangements {

    /// Around the figure in a window stands only its title: the rest has its place beside it.
    static final Furniture WINDOW = new Furniture(null, true, false, false, false, false);

    private final Workplace place;

    Arrangements(Workplace place) {
        this.place = place;
    }

    /// The arrangement of a course.
    View of(Subject subject, Settings settings, Look look) {
        String left = settings.arrangements().get(subject.fingerprint());
        return dressed(left == null ? first() : read(left), look);
    }

    private View first() {
        return View.preset(View.CK_OVER_THERAPIES).withFurniture(WINDOW);
    }

    private View read(String json) {
        try {
            return ViewJson.read(json);
        } catch (IllegalArgumentException e) {
            // written by another release: the first sight is as good
            return first();
        }
    }

    /// An arrangement in the window's look and language; a theme that was chosen for paper or a projector stays.
    View dressed(View view, Look look) {
        boolean free = view.theme() == Theme.LIGHT || view.theme() == Theme.DARK;
        View spoken = view.withLanguage(place.words().language());
        return free ? spoken.withTheme(look.figure()) : spoken;
    }
}

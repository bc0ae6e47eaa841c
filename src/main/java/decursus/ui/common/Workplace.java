package decursus.ui.common;

import decursus.work.Work;
import java.time.Clock;
import java.util.function.Consumer;

/// What every screen is given.
///
/// @param work     runs what takes time, and answers on the thread of the window
/// @param clock    time of changes
/// @param words    the user's language
/// @param dialogs  asks for files
/// @param printers prints
/// @param user     name that the system knows the user by
/// @param notices  shows a message to the user; a screen never opens a window for one
public record Workplace(Work work, Clock clock, Words words, FileDialogs dialogs, Printers printers, String user,
        Consumer<Notice> notices) {

    /// A text in the user's language.
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /// Tells that something was done.
    public void tell(String sentence) {
        notices.accept(new Notice(Notice.Weight.DONE, sentence));
    }

    /// Warns of something that was done all the same.
    public void warn(String sentence) {
        notices.accept(new Notice(Notice.Weight.WARNING, sentence));
    }

    /// Says what went wrong.
    public void fail(String sentence) {
        notices.accept(new Notice(Notice.Weight.FAILURE, sentence));
    }
}

package decursus.ui.shell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.privacy.Disclosure;
import decursus.privacy.SeededCourse;
import decursus.settings.Settings;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.testing.fx.OnFxThread;
import decursus.ui.cohort.CohortModel;
import decursus.ui.cohort.CohortRow;
import decursus.ui.common.FileDialogs;
import decursus.ui.common.NativeFileDialogs;
import decursus.ui.common.SystemPrinters;
import decursus.ui.common.Words;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.work.InlineWork;
import decursus.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The mode is turned while stores and courses are still being read.
@ExtendWith(OnFxThread.class)
class TurningTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "Zwetschgenbaum";

    @TempDir
    Path folder;

    /// Runs each task when the test says so, in the order in which it was asked for.
    private static final class Held implements Work {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final InlineWork work = new InlineWork();

        @Override
        public <T> Running run(String name, Callable<? extends T> task, Answer<T> answer) {
            waiting.add(() -> work.run(name, task, answer));
            return new Running() {
                @Override
                public void cancel() {
                    throw new UnsupportedOperationException("no task of this test is cancelled");
                }

                @Override
                public boolean over() {
                    return waiting.isEmpty();
                }
            };
        }

        boolean next() {
            Runnable first = waiting.poll();
            if (first != null) {
                first.run();
            }
            return first != null;
        }
    }

    @Test
    void whatWasReadForTheOtherModeIsNeverShown() {
        Path own = folder.resolve("decursus.db");
        try (Store store = Store.create(own)) {
            store.importCourses(Batches.of(SeededCourse.of(word -> word + " " + NAME)));
        }
        for (int turnedAfter = 0; turnedAfter < 6; turnedAfter++) {
            Held work = new Held();
            ShellModel model = new ShellModel(Settings.first().withStore(own.toString()));
            CohortModel cohort = new CohortModel();
            List<@Nullable Subject> shown = new ArrayList<>();
            FileDialogs dialogs = new NativeFileDialogs();
            Workplace place = new Workplace(work, CLOCK, Words.of(Locale.ENGLISH), dialogs, new SystemPrinters(), "tester", notice -> {
                throw new AssertionError(notice.sentence());
            });
            Desk desk = new Desk(model, cohort, place, new StorePlaces(own, folder.resolve("samples.db")), shown::add);
            model.disclosure().set(Disclosure.IDENTIFIED);
            desk.begin();
            for (int i = 0; i < turnedAfter; i++) {
                work.next();
            }
            int before = shown.size();
            model.disclosure().set(Disclosure.DEIDENTIFIED);
            do {
                assertEquals(List.of(), cohort.all().stream().map(CohortRow::label).filter(each -> each.contains(NAME)).toList());
            } while (work.next());
            assertEquals(1, cohort.all().size(), "turned after " + turnedAfter);
            List<String> titles = shown.subList(before, shown.size()).stream().filter(Objects::nonNull).map(Subject::title).toList();
            assertTrue(!titles.isEmpty() && titles.stream().noneMatch(each -> each.contains(NAME)), titles.toString());
        }
    }
}

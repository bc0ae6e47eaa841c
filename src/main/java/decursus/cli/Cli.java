package decursus.cli;

import decursus.cli.assessing.AssessCommand;
import decursus.cli.changing.AddCommand;
import decursus.cli.changing.EditCommand;
import decursus.cli.changing.ExcludeCommand;
import decursus.cli.changing.IncludeCommand;
import decursus.cli.changing.MergeCommand;
import decursus.cli.changing.MoveCommand;
import decursus.cli.keeping.BackupCommand;
import decursus.cli.keeping.EraseCommand;
import decursus.cli.keeping.HistoryCommand;
import decursus.cli.keeping.RedoCommand;
import decursus.cli.keeping.RemoveCommand;
import decursus.cli.keeping.RestoreCommand;
import decursus.cli.keeping.UndoCommand;
import decursus.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine;

/// The command line as a whole: one command with its sub-commands, and the one place where errors become sentences.
public final class Cli {

    private final Surroundings around;
    private final Texts texts = Texts.load("cli", Locale.ENGLISH);

    /// A command line on a machine.
    public Cli(Surroundings around) {
        this.around = around;
    }

    /// Does what was typed.
    ///
    /// @return exit code, see [ExitCode]
    public int run(String... arguments) {
        RootCommand root = new RootCommand(around, texts);
        CommandLine line = commands(root);
        Failures failures = new Failures(around, texts, () -> root.stacktrace);
        line.setParameterExceptionHandler((problem, typed) -> failures.typing(problem));
        line.setExecutionExceptionHandler((problem, command, result) -> failures.working(problem));
        int code = line.execute(arguments);
        around.out().flush();
        around.err().flush();
        return code;
    }

    /// All commands; also what the test of their texts walks through.
    CommandLine commands(RootCommand root) {
        CommandLine line = new CommandLine(root)
                .addSubcommand(new SamplesCommand(root))
                .addSubcommand(new ImportCommand(root))
                .addSubcommand(new ListCommand(root))
                .addSubcommand(new ShowCommand(root))
                .addSubcommand(new AssessCommand(root))
                .addSubcommand(new FigureCommand(root))
                .addSubcommand(new FiguresCommand(root))
                .addSubcommand(new AddCommand(root))
                .addSubcommand(new EditCommand(root))
                .addSubcommand(new ExcludeCommand(root))
                .addSubcommand(new IncludeCommand(root))
                .addSubcommand(new MoveCommand(root))
                .addSubcommand(new MergeCommand(root))
                .addSubcommand(new UndoCommand(root))
                .addSubcommand(new RedoCommand(root))
                .addSubcommand(new HistoryCommand(root))
                .addSubcommand(new RemoveCommand(root))
                .addSubcommand(new EraseCommand(root))
                .addSubcommand(new CheckCommand(root))
                .addSubcommand(new BackupCommand(root))
                .addSubcommand(new RestoreCommand(root));
        line.setResourceBundle(new Bundle(texts));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(around.out());
        line.setErr(around.err());
        return line;
    }

    /// The texts in the form that picocli asks for.
    private static final class Bundle extends ResourceBundle {
        private final Texts texts;

        Bundle(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.keys().contains(key) ? texts.get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys());
        }
    }
}

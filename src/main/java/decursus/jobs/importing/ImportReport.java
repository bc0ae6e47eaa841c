package decursus.jobs.importing;

import java.util.List;

/// What became of all files of an import, in the order in which they were read.
///
/// @param warnings what a person should be told of the store itself, such as a backup that could not be made
public record ImportReport(List<FileReport> files, List<String> warnings) {

    public ImportReport {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /// True when every file went in and nothing of it is doubtful.
    public boolean clean() {
        return !files.isEmpty() && warnings.isEmpty() && files.stream().allMatch(FileReport::clean);
    }

    /// True when no patient of any file went in.
    public boolean nothingWentIn() {
        return files.stream().allMatch(file -> file.patients() == 0);
    }
}

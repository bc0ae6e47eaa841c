package decursus.jobs.importing;

import java.util.List;

/// What became of all files of an import, in the order in which they were read.
public record ImportReport(List<FileReport> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /// True when every file went in and nothing of it is doubtful.
    public boolean clean() {
        return !files.isEmpty() && files.stream().allMatch(FileReport::clean);
    }

    /// True when no patient of any file went in.
    public boolean nothingWentIn() {
        return files.stream().allMatch(file -> file.patients() == 0);
    }
}

package decursus.jobs.drawing;

import decursus.domain.Provenance;

/// Where a datum comes from, in words, as the released course tells it.
final class DataSource {

    private DataSource() {}

    static String words(Provenance provenance) {
        String place = switch (provenance.source()) {
            case Provenance.Source.Report report -> report.place();
            case Provenance.Source.File file -> file.file() + (file.sheet() == null ? "" : ", " + file.sheet()) + ", " + file.row();
            case Provenance.Source.Entered entered -> "entered by " + entered.by();
            case Provenance.Source.Synthetic _ -> "synthetic";
            case Provenance.Source.NotStated _ -> "";
        };
        return switch (provenance.basis()) {
            case REPORTED -> place;
            case DERIVED -> place.isEmpty() ? "derived" : place + ", derived";
        };
    }
}

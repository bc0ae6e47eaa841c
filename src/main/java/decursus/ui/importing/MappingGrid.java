package decursus.ui.importing;

import decursus.exchange.mapping.propose.Proposal;
import decursus.figure.DisplayText;
import decursus.ui.common.Workplace;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// What each column of a table was taken for, how surely and why.
final class MappingGrid extends GridPane {

    private final Workplace place;

    MappingGrid(List<Proposal> proposals, Workplace place) {
        super(14, 3);
        this.place = place;
        setId("import-mapping");
        int row = 0;
        for (Proposal proposal : proposals) {
            for (Proposal.Table table : proposal.tables()) {
                String name = table.sheet() == null ? proposal.profile().name() : table.sheet();
                Label heading = new Label(place.text("import.table", DisplayText.of(name), place.text("import.kind."
                        + table.profile().kind().name())));
                heading.getStyleClass().add("reading-value");
                add(heading, 0, row++, 3, 1);
                for (Proposal.Column column : table.columns()) {
                    row = column(column, row);
                }
            }
        }
    }

    private int column(Proposal.Column column, int row) {
        Label header = new Label(DisplayText.of(column.profile().header().isBlank() ? "–" : column.profile().header()));
        header.setMaxWidth(170);
        Label role = new Label(meaning(column));
        role.setMaxWidth(190);
        Label sure = new Label(place.text("import.sure." + column.confidence().name()) + ", " + column.reason());
        sure.getStyleClass().add("small");
        sure.setWrapText(true);
        sure.setMaxWidth(300);
        addRow(row, header, role, sure);
        return row + 1;
    }

    private String meaning(Proposal.Column column) {
        String key = column.profile().key();
        String unit = column.profile().unit();
        return place.text("import.role." + column.profile().role().name())
                + (key == null ? "" : ": " + key) + (unit == null ? "" : ", " + unit);
    }
}

package decursus.ui.importing;

import decursus.figure.DisplayText;
import decursus.jobs.intake.Answers;
import decursus.jobs.intake.MatchQuestion;
import decursus.ui.common.Workplace;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Asks whose course a patient's data are: somebody's of the store, or a new one. Never answered by itself.
final class WhoseRow extends HBox {

    WhoseRow(MatchQuestion question, Workplace place, Consumer<Answers.Whose> said) {
        super(8);
        setId("import-whose." + question.patient());
        getChildren().add(new Label(place.text("import.whose", DisplayText.of(question.patient()))));
        for (String candidate : question.candidates()) {
            Button known = new Button(DisplayText.of(candidate));
            known.setId("import-whose." + question.patient() + "." + candidate);
            known.setOnAction(event -> said.accept(new Answers.Whose.Known(candidate)));
            getChildren().add(known);
        }
        Button fresh = new Button(place.text("import.whose.new"));
        fresh.setId("import-whose." + question.patient() + ".new");
        fresh.setOnAction(event -> said.accept(new Answers.Whose.Fresh()));
        getChildren().add(fresh);
    }

    static Map<String, Answers.Whose> with(Map<String, Answers.Whose> before, String patient, Answers.Whose whose) {
        Map<String, Answers.Whose> now = new HashMap<>(before);
        now.put(patient, whose);
        return now;
    }
}

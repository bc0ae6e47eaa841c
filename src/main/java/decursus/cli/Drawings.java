package decursus.cli;

import decursus.jobs.drawing.DrawFigure;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints which files were drawn.
final class Drawings {

    private final RootCommand root;

    Drawings(RootCommand root) {
        this.root = root;
    }

    void print(List<DrawFigure.Drawn> drawn) {
        if (root.json) {
            root.printJson(drawn.stream().map(Drawings::fields).toList());
        } else {
            for (DrawFigure.Drawn each : drawn) {
                root.print(each.file().toString());
                Path data = each.data();
                if (data != null) {
                    root.print(data.toString());
                }
            }
        }
    }

    private static Map<String, Object> fields(DrawFigure.Drawn each) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", each.id());
        fields.put("file", each.file().toString());
        fields.put("width", each.width());
        fields.put("height", each.height());
        fields.put("letters", each.letters());
        Path data = each.data();
        if (data != null) {
            fields.put("data", data.toString());
        }
        return fields;
    }
}

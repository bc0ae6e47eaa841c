package decursus.cli;

import decursus.jobs.drawing.DrawFigure;
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
            drawn.forEach(each -> root.print(each.file().toString()));
        }
    }

    private static Map<String, Object> fields(DrawFigure.Drawn each) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", each.id());
        fields.put("file", each.file().toString());
        fields.put("width", each.width());
        fields.put("height", each.height());
        fields.put("letters", each.letters());
        return fields;
    }
}

package decursus.timeline.panel;

import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;

/// Moves marks along the width of a sheet.
final class MarkShift {

    private MarkShift() {
    }

    static Mark right(Mark mark, double dx) {
        if (dx == 0) {
            return mark;
        }
        return switch (mark) {
            case Mark.Rule rule -> new Mark.Rule(rule.id(), right(rule.from(), dx), right(rule.to(), dx), rule.stroke());
            case Mark.Polyline line -> new Mark.Polyline(line.id(), line.points().stream().map(each -> right(each, dx)).toList(),
                    line.stroke());
            case Mark.Columns columns -> new Mark.Columns(columns.id(), columns.left() + dx, columns.step(), columns.spans(),
                    columns.ink());
            case Mark.Area area -> new Mark.Area(area.id(), area.outline().stream().map(each -> right(each, dx)).toList(), area.fill(),
                    area.stroke());
            case Mark.Box box -> new Mark.Box(box.id(), right(box.rect(), dx), box.radius(), box.fill(), box.stroke());
            case Mark.Symbol symbol -> new Mark.Symbol(symbol.id(), symbol.glyph(), right(symbol.at(), dx), symbol.size(), symbol.fill(),
                    symbol.stroke());
            case Mark.Datum datum -> new Mark.Datum(datum.id(), right(datum.at(), dx));
            case Mark.Label label -> new Mark.Label(label.id(), label.text(), right(label.at(), dx), label.align(), label.style(),
                    label.rotationDegrees());
            case Mark.Group group -> new Mark.Group(group.id(), group.clip() == null ? null : right(group.clip(), dx),
                    group.marks().stream().map(each -> right(each, dx)).toList());
        };
    }

    private static Point right(Point point, double dx) {
        return new Point(point.x() + dx, point.y());
    }

    private static Rect right(Rect rect, double dx) {
        return new Rect(rect.x() + dx, rect.y(), rect.width(), rect.height());
    }
}

package decursus.cli;

import decursus.view.Furniture;
import java.util.Set;

/// What stands around the panels and can be left out, as it is typed.
enum Surrounding {
    /// Title and subtitle.
    CAPTION,
    KEY, FOOTNOTES, SOURCE, DISCLAIMER;

    /// Everything but these. That a course is invented is said in any case.
    static Furniture without(Set<Surrounding> parts) {
        return new Furniture(null, !parts.contains(CAPTION), !parts.contains(KEY), !parts.contains(FOOTNOTES),
                !parts.contains(SOURCE), !parts.contains(DISCLAIMER));
    }
}

package decursus.view;

import org.jspecify.annotations.Nullable;

/// What stands around the panels; each part can be left out.
///
/// @param letter     panel letter before the title, null for none
/// @param header     title and subtitle
/// @param key        abbreviation key and the signs in use
/// @param footnotes  imputations, gaps, limits and conversions
/// @param source     the report that the data is taken from
/// @param disclaimer the line "not a medical device"
public record Furniture(@Nullable String letter, boolean header, boolean key, boolean footnotes, boolean source, boolean disclaimer) {
    public Furniture {
        if (letter != null && !letter.matches("[A-Z]")) {
            throw new IllegalArgumentException("panel letter \"" + letter + "\" is no capital letter");
        }
    }

    /// Everything, without a panel letter.
    public static Furniture full() {
        return new Furniture(null, true, true, true, true, true);
    }
}

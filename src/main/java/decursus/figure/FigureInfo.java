package decursus.figure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a painter writes into the file beside the picture. It comes from the privacy gate and is already safe to leave.
///
/// @param title short title, may be empty
/// @param description a sentence for readers who cannot see the figure, may be empty
/// @param metadata further keys and values, in key order
public record FigureInfo(String title, String description, SortedMap<String, String> metadata) {

    public FigureInfo {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    }

    /// The key of the metadata that names the language of the figure's words.
    public static final String LANGUAGE = "Language";

    /// The language of the figure's words as a BCP 47 tag; English when the metadata names none.
    public String language() {
        return metadata.getOrDefault(LANGUAGE, "en");
    }

    /// Info with a title only.
    public static FigureInfo titled(String title) {
        return new FigureInfo(title, "", Collections.emptySortedMap());
    }
}

package decursus.exchange.mapping.propose;

import decursus.exchange.mapping.profile.ColumnRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// What headers of English and German tables say. The words stand in a file of their own.
final class HeaderWords {

    private static final String FILE = "/decursus/mapping/header-words.properties";

    private final Map<ColumnRole, Set<String>> words = new EnumMap<>(ColumnRole.class);

    private HeaderWords(Properties lists) {
        for (String role : lists.stringPropertyNames()) {
            Set<String> own = new LinkedHashSet<>();
            for (String word : lists.getProperty(role).split(";")) {
                own.add(fold(word));
            }
            words.put(ColumnRole.valueOf(role), own);
        }
    }

    static HeaderWords read() {
        Properties lists = new Properties();
        try (InputStream in = Objects.requireNonNull(HeaderWords.class.getResourceAsStream(FILE), FILE);
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HeaderWords(lists);
    }

    /// The roles whose words a header is.
    Set<ColumnRole> exactly(String header) {
        String folded = fold(header);
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        words.forEach((role, own) -> {
            if (own.contains(folded)) {
                roles.add(role);
            }
        });
        return roles;
    }

    /// The roles of which a word of four letters or more stands in a header among others.
    Set<ColumnRole> partly(String header) {
        String folded = " " + fold(header) + " ";
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        words.forEach((role, own) -> {
            if (own.stream().anyMatch(word -> word.length() > 3 && folded.contains(" " + word + " "))) {
                roles.add(role);
            }
        });
        return roles;
    }

    private static String fold(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)|\\[[^]]*]", " ").replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}

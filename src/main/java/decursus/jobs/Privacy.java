package decursus.jobs;

import decursus.catalog.Catalog;
import decursus.privacy.Profile;
import decursus.privacy.Pseudonyms;
import decursus.privacy.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts together the de-identifying profile: the catalogue's words and a store's secret.
public final class Privacy {

    private static final byte[] NO_STORE = new byte[32];

    private Privacy() {
    }

    /// The strict profile of one store.
    public static Profile of(byte[] secret, Catalog catalog) {
        return Profile.deidentified(Pseudonyms.keyed(secret), vocabulary(catalog));
    }

    /// The strict profile for courses that come from no store: the shipped ones, which are public and get no pseudonym.
    public static Profile withoutStore(Catalog catalog) {
        return of(NO_STORE, catalog);
    }

    private static Vocabulary vocabulary(Catalog catalog) {
        Map<String, String> names = new HashMap<>();
        List<String> terms = new ArrayList<>();
        catalog.analytes().forEach(each -> {
            names.put(each.key(), each.names().label());
            terms.add(each.names().abbreviation());
            terms.addAll(each.names().synonyms());
            terms.add(each.units().display());
            each.units().alternatives().forEach(unit -> terms.add(unit.unit()));
        });
        catalog.treatments().forEach(each -> {
            names.put(each.key(), each.names().label());
            terms.add(each.names().abbreviation());
            terms.addAll(each.names().synonyms());
        });
        return Vocabulary.clinical(names, terms);
    }
}

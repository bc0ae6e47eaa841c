package decursus.jobs;

import decursus.catalog.Catalog;
import decursus.privacy.Disclosure;
import decursus.privacy.Pseudonyms;
import decursus.store.Access;
import decursus.store.CheckReport;
import decursus.store.Store;
import decursus.store.StoreRefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks a whole store and says what is wrong with it.
///
/// @param courses  number of courses that were read in full
/// @param findings one sentence each; empty for a sound store
public record CheckStore(int courses, List<String> findings) {
    public CheckStore {
        findings = List.copyOf(findings);
    }

    /// Checks the store in a file.
    ///
    /// @param disclosure de-identified: findings name a record of care by its pseudonym and quote nothing of it
    /// @throws decursus.store.StoreRefusedException when there is none or it can not be opened
    public static CheckStore of(Path file, Disclosure disclosure) {
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            CheckReport report = store.check();
            return new CheckStore(report.courses(),
                    disclosure == Disclosure.IDENTIFIED || report.ofCourses().isEmpty() ? report.findings() : released(report, store));
        }
    }

    private static List<String> released(CheckReport report, Store store) {
        Optional<Pseudonyms> pseudonyms = pseudonyms(store);
        List<String> released = new ArrayList<>(report.ofStore());
        for (CheckReport.Finding each : report.ofCourses()) {
            String shown = pseudonyms.map(made -> made.id(each.course())).orElse("under a withheld id");
            released.add(each.clinical() ? each.sentence(shown) : each.full());
        }
        return released;
    }

    /// None where the secret is lost: a store that is checked may lack anything.
    private static Optional<Pseudonyms> pseudonyms(Store store) {
        try {
            return Optional.of(Privacy.of(store.secret(), Catalog.bundled()).pseudonyms());
        } catch (StoreRefusedException e) {
            return Optional.empty();
        }
    }

    /// True for a sound store.
    public boolean ok() {
        return findings.isEmpty();
    }
}

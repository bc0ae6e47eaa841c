package decursus.ui.importing;

import decursus.exchange.mapping.propose.Proposal.Subject;
import java.util.List;
import java.util.Set;

/// Why nothing was looked through or taken in.
///
/// @param sentences what is wrong; empty when a person stopped it
/// @param open      what a person has to say of tables first; mostly empty
record Refusal(List<String> sentences, Set<Subject> open) {
    Refusal {
        sentences = List.copyOf(sentences);
        open = Set.copyOf(open);
    }

    /// A person stopped it.
    boolean stopped() {
        return sentences.isEmpty();
    }
}

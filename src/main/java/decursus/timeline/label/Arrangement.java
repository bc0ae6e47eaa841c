package decursus.timeline.label;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which label stands where. First each takes the best place that is left; then labels that found none, or only one far
/// off, may take a place from one other label that has a second one, as long as that makes the whole better.
final class Arrangement {

    private static final int MOST_SWAPS = 200;
    /// A label without a place weighs more than any place.
    private static final int NOWHERE = 1000;

    private final List<Places> labels;
    private final @Nullable Place[] chosen;

    /// @param labels the most urgent first
    Arrangement(List<Places> labels) {
        this.labels = labels;
        this.chosen = new Place[labels.size()];
    }

    /// The place of each label, null for one that has none.
    @Nullable Place[] arrange(boolean swapping) {
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = place(i, null, NOWHERE).orElse(null);
        }
        int swaps = swapping ? MOST_SWAPS : 0;
        boolean better = swaps > 0;
        while (better) {
            better = false;
            for (int i = 0; i < chosen.length && swaps > 0; i++) {
                Place at = chosen[i];
                if ((at == null || at.far()) && improve(i)) {
                    swaps--;
                    better = swaps > 0;
                }
            }
        }
        return chosen;
    }

    /// Finds a label a better place that at most one other stands in the way of, which gives way to another place of its own.
    private boolean improve(int label) {
        int now = weight(chosen[label]);
        Optional<Place> next = labels.get(label).nth(0);
        for (int n = 1; next.isPresent() && next.get().rank() < now; n++) {
            Place wanted = next.get();
            int inTheWay = next(wanted, label, 0);
            if (inTheWay == chosen.length) {
                chosen[label] = wanted;
                return true;
            }
            if (next(wanted, label, inTheWay + 1) == chosen.length && giveWay(inTheWay, label, wanted)) {
                return true;
            }
            next = labels.get(label).nth(n);
        }
        return false;
    }

    private boolean giveWay(int other, int label, Place wanted) {
        Place before = chosen[label];
        int gain = weight(before) - wanted.rank();
        chosen[label] = wanted;
        Optional<Place> moved = place(other, chosen[other], weight(chosen[other]) + gain);
        if (moved.isEmpty()) {
            chosen[label] = before;
            return false;
        }
        chosen[other] = moved.get();
        return true;
    }

    /// The best place of a label that no other stands in the way of.
    ///
    /// @param not  a place that it must not take
    /// @param most only places of less weight
    private Optional<Place> place(int label, @Nullable Place not, int most) {
        Optional<Place> next = labels.get(label).nth(0);
        for (int n = 1; next.isPresent() && next.get().rank() < most; n++) {
            if (next.get() != not && next(next.get(), label, 0) == chosen.length) {
                return next;
            }
            next = labels.get(label).nth(n);
        }
        return Optional.empty();
    }

    /// The first label from one on that stands in the way of a place; their number when none does.
    private int next(Place wanted, int label, int from) {
        int i = from;
        while (i < chosen.length) {
            Place each = chosen[i];
            if (i != label && each != null && wanted.against(each)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static int weight(@Nullable Place place) {
        return place == null ? NOWHERE : place.rank();
    }
}

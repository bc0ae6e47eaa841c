package decursus.exchange.fhir.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where every resource stands, at about thirty bytes each. Addresses are kept only of those that others may point to.
public final class ResourceIndex {

    private static final Kind[] KINDS = Kind.values();
    private static final int FIRST = 256;
    /// The place of a resource that is the whole file.
    static final int WHOLE = -1;

    private int size;
    private int[] file = new int[FIRST];
    private long[] offset = new long[FIRST];
    private int[] length = new int[FIRST];
    private byte[] kind = new byte[FIRST];
    private int[] ref = new int[FIRST];
    private int[] place = new int[FIRST];

    private final List<Ref> refs = new ArrayList<>();
    private final Map<Ref, Integer> refNumbers = new HashMap<>();
    private @Nullable Ref last;
    private int lastNumber;
    /// Addresses and ids of patients, stays and medications, and addresses of what has no id.
    private final Map<Integer, Address> addresses = new HashMap<>();
    private final BitSet addressed = new BitSet();

    /// @param fullUrl address; null where none is given
    /// @param id      own id; null where none is given
    record Address(@Nullable String fullUrl, @Nullable String id) {
    }

    /// @param place number of the entry in its bundle, from 0; [#WHOLE], or what [#line(int)] gives
    void add(Kind type, int fileNumber, long start, int bytes, int place) {
        if (size == file.length) {
            int more = size + (size >> 1);
            file = Arrays.copyOf(file, more);
            offset = Arrays.copyOf(offset, more);
            length = Arrays.copyOf(length, more);
            kind = Arrays.copyOf(kind, more);
            ref = Arrays.copyOf(ref, more);
            this.place = Arrays.copyOf(this.place, more);
        }
        file[size] = fileNumber;
        offset[size] = start;
        length[size] = bytes;
        kind[size] = (byte) type.ordinal();
        this.place[size] = place;
        size++;
    }

    /// Says of the resource added last whose it is and where it can be found.
    void describe(Ref whose, @Nullable Address address) {
        if (!whose.equals(last)) {
            lastNumber = refNumbers.computeIfAbsent(whose, each -> {
                refs.add(each);
                return refs.size() - 1;
            });
            last = whose;
        }
        ref[size - 1] = lastNumber;
        if (address != null) {
            addresses.put(size - 1, address);
            addressed.set(size - 1);
        }
    }

    /// Forgets the resources and references that were added last.
    ///
    /// @param resources how many stay
    /// @param whoses    how many references stay
    void back(int resources, int whoses) {
        addresses.keySet().removeIf(each -> each >= resources);
        addressed.clear(resources, Math.max(resources, addressed.length()));
        List<Ref> gone = refs.subList(whoses, refs.size());
        gone.forEach(refNumbers::remove);
        gone.clear();
        last = null;
        size = resources;
    }

    /// How many resources there are.
    public int size() {
        return size;
    }

    /// The kind of a resource.
    public Kind kind(int resource) {
        return KINDS[kind[resource]];
    }

    /// Number of the file it stands in.
    public int file(int resource) {
        return file[resource];
    }

    /// Its first byte within the file.
    public long offset(int resource) {
        return offset[resource];
    }

    /// Its bytes.
    public int length(int resource) {
        return length[resource];
    }

    /// How one gets to it: `entry[12].resource`, `line 7`; empty where it is the whole file.
    public String place(int resource) {
        int at = place[resource];
        return at == WHOLE ? "" : at < 0 ? "line " + (WHOLE - at) : "entry[" + at + "].resource";
    }

    /// The place of a resource that is a line of its file.
    ///
    /// @param line from 1
    static int line(int line) {
        return WHOLE - line;
    }

    /// The address of a resource that others may point to, or that has no id; null for others.
    public @Nullable String fullUrl(int resource) {
        Address address = address(resource);
        return address == null ? null : address.fullUrl;
    }

    /// The resources of a kind, by the names that references may give them.
    public Map<String, Integer> names(Kind wanted) {
        Map<String, Integer> names = new HashMap<>();
        for (int resource : all(wanted)) {
            Address address = address(resource);
            if (address != null && address.id != null) {
                names.putIfAbsent(wanted.type() + "/" + address.id, resource);
                names.putIfAbsent("urn:uuid:" + address.id, resource);
            }
            if (address != null && address.fullUrl != null) {
                names.put(address.fullUrl, resource);
            }
        }
        return names;
    }

    @Nullable Address address(int resource) {
        return addressed.get(resource) ? addresses.get(resource) : null;
    }

    int ref(int resource) {
        return ref[resource];
    }

    List<Ref> refs() {
        return refs;
    }

    /// The numbers of all resources of a kind.
    int[] all(Kind wanted) {
        int[] found = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (kind[i] == wanted.ordinal()) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }
}

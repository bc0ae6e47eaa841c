package decursus.exchange.fhir.scan;

import org.jspecify.annotations.Nullable;

/// What is known of a resource while one goes through it.
final class Found {
    @Nullable String type;
    @Nullable String id;
    @Nullable String reference;
    Ref.@Nullable Identified identifier;
    boolean named;
    /// Whether it says whose it is.
    boolean whose;
    /// Its first byte, and the one behind its last.
    long start;
    long end;
    /// How many resources were known when it began.
    int before;
}

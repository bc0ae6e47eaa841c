package decursus.exchange.fhir.scan;

import org.jspecify.annotations.Nullable;

/// How resources say whose they are; resources that say the same share one.
///
/// @param file       number of the file that says it: the same words may mean another patient in another file
/// @param base       what stands before `Type/id` in the address of the resource that says it: `https://host/fhir/`; empty
///                   where it has no address of that form
/// @param reference  the reference as written; null where there is none
/// @param identifier the identifier in place of a reference; null where there is none
/// @param named      true where only a name stands there
record Ref(int file, String base, @Nullable String reference, @Nullable Identified identifier, boolean named) {

    /// A number of somebody.
    record Identified(String system, String value) {
    }
}

package decursus.exchange.mapping.course;

import decursus.domain.treatment.AdverseEvent;

/// An adverse event before it is known which treatments the course has.
///
/// @param event      without a link
/// @param attributed whether the table puts it down to the studied treatment
record HarmDraft(AdverseEvent event, boolean attributed) {
}

/// Foreign tables taken in by profiles, made by code and compared with counts taken by other means.
@NullMarked
package decursus.exchange.mapping;

import org.jspecify.annotations.NullMarked;

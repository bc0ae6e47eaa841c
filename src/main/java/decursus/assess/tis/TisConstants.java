package decursus.assess.tis;

import decursus.domain.Concept;
import java.math.BigDecimal;
import java.util.Map;

/// Constants of the score that no public source could be found for. They stand here to be seen and confirmed by a
/// clinician; every score that rests on one says so.
public final class TisConstants {

    /// Key of the score in the catalogue.
    public static final String ANALYTE = "tis";
    /// Range of an enzyme as a multiple of its upper limit of normal: remembered from Aggarwal 2017, unconfirmed.
    public static final Map<String, BigDecimal> ENZYME_RANGE = Map.of("ck", BigDecimal.valueOf(15), "aldolase", BigDecimal.valueOf(6),
            "ldh", BigDecimal.valueOf(3), "ast", BigDecimal.valueOf(3), "alt", BigDecimal.valueOf(3));
    /// Where the multiples come from.
    public static final String ENZYME_RANGE_SOURCE = "recalled from Aggarwal 2017, unconfirmed";
    /// Range of a global assessment on a scale of 10 where the result brings no maximum of its own.
    public static final BigDecimal GLOBAL_RANGE = BigDecimal.TEN;
    /// Range of the HAQ disability index.
    public static final BigDecimal HAQ_RANGE = BigDecimal.valueOf(3);
    /// Least score of a minimal, a moderate and a major improvement of adults.
    public static final BigDecimal MINIMAL = BigDecimal.valueOf(20);
    /// See [#MINIMAL].
    public static final BigDecimal MODERATE = BigDecimal.valueOf(40);
    /// See [#MINIMAL].
    public static final BigDecimal MAJOR = BigDecimal.valueOf(60);

    private TisConstants() {
    }

    /// True for an enzyme that the score may use.
    static boolean isEnzyme(Concept analyte) {
        return ENZYME_RANGE.containsKey(analyte.identity());
    }
}

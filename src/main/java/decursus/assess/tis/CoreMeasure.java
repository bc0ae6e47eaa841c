package decursus.assess.tis;

import java.math.BigDecimal;
import java.util.List;

/// The six core set measures with their points for adults. Bands are open below and closed above: exactly 5 % gives the
/// lower points. The equal steps of HAQ and of the enzyme stand in the source.
///
/// Source of bands and points: Aggarwal et al. 2017, 2016 ACR/EULAR criteria, table 3 of PMC5577002.
public enum CoreMeasure {
    PHYSICIAN_GLOBAL("5 15 25 40", "0 7.5 15 17.5 20", List.of("phga")),
    PATIENT_GLOBAL("5 15 25 40", "0 2.5 5 7.5 10", List.of("ptga")),
    HAQ("5 15 25 40", "0 5 7.5 7.5 10", List.of("haq")),
    ENZYME("5 15 25 40", "0 2.5 5 7.5 7.5", List.of("ck", "aldolase", "alt", "ast", "ldh")),
    EXTRAMUSCULAR("5 15 25 40", "0 7.5 12.5 15 20", List.of("extramuscular")),
    MUSCLE_STRENGTH("2 10 20 30", "0 10 20 27.5 32.5", List.of("mmt8_80", "mmt8_150", "mmt24"));

    private final List<BigDecimal> bands;
    private final List<BigDecimal> points;
    private final List<String> analytes;

    CoreMeasure(String bands, String points, List<String> analytes) {
        this.bands = List.of(bands.split(" ")).stream().map(BigDecimal::new).toList();
        this.points = List.of(points.split(" ")).stream().map(BigDecimal::new).toList();
        this.analytes = analytes;
    }

    /// Keys of the analytes that give the measure.
    public List<String> analytes() {
        return analytes;
    }

    /// The greatest points that it can give.
    public BigDecimal most() {
        return points.getLast();
    }

    /// Points for an absolute change in percent of the measure's range; a worsening is below zero and gives none.
    public BigDecimal points(BigDecimal percent) {
        int band = 0;
        while (band < bands.size() && percent.compareTo(bands.get(band)) > 0) {
            band++;
        }
        return points.get(band);
    }
}

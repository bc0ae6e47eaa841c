package decursus.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// The spellings met in real files, with the factor each must convert by, whether they are kept as a spelling or as a conversion.
class UnitsMetInFilesTest {

    private static final String MET = """
            ck | IU/L=1;[IU]/L=1;E/L=1;U.L-1=1;ukat/L=60;umol/(s.L)=60;nkat/L=0.06
            myoglobin | ng/mL=1;ug/L=1
            ckmb_mass ferritin | ng/mL=1
            ckmb_act | ukat/L=60;IU/L=1
            aldolase ldh ast alt | IU/L=1;ukat/L=60
            hstnt | pg/mL=1;ng/mL=1000;ug/L=1000
            ntprobnp il6 | ng/L=1
            crp | mg/dL=10;ug/mL=1
            esr | mm/hr=1;mm/1h=1;mm/(1.h)=1;mm=1
            igg | mg/dL=0.01;mg/L=0.001
            iga igm | mg/dL=0.01
            rf | IE/mL=1;kU/L=1
            cd19_abs | {cells}/uL=1;Zellen/µL=1;10*6/L=1;10*9/L=1000;10*3/uL=1000
            cd3_abs cd4_abs | {cells}/uL=1;10*9/L=1000
            cd8_abs | {cells}/uL=1
            cart_abs | {cells}/uL=1;10*6/L=1
            neutrophils | 10*3/uL=1;G/L=1;GI/L=1;Gpt/L=1;/nL=1;THOU/uL=1;K/uL=1;Tsd/µl=1;/uL=0.001;10*6/L=0.001
            lymphocytes | 10*3/uL=1;G/L=1;GI/L=1;/nL=1;THOU/uL=1;/uL=0.001
            leukocytes | 10*3/uL=1;G/L=1;GI/L=1;/nL=1;THOU/uL=1;giga.l-1=1;{cells}/uL=0.001;/uL=0.001
            platelets | 10*3/uL=1;G/L=1;GI/L=1;Gpt/L=1;/nL=1;K/uL=1;THOU/uL=1;Tsd/µl=1;{cells}/uL=0.001;/uL=0.001
            hb | g/L=0.1;mmol/L=1.61;mmol/L{Fe}=1.61
            creatinine | umol/L=0.01131;mg/L=0.1
            egfr | mL/min/1.73m2=1;ml/min/1,73m²=1
            fvc_pct fev1_pct dlco_pct tlc_pct | 1=100
            sixmwd | [ft_i]=0.3048;km=1000
            phga ptga extramuscular | mm=0.1;cm=1
            weight | [lb_av]=0.45359237;g=0.001
            """;

    @Test
    void eachConvertsIntoTheCataloguesUnit() {
        var checked = 0;
        for (var line : MET.lines().toList()) {
            var parts = line.split(" \\| ");
            for (var key : parts[0].split(" ")) {
                for (var unit : parts[1].split(";")) {
                    var equals = unit.lastIndexOf('=');
                    assertConverts(key, unit.substring(0, equals), new BigDecimal(unit.substring(equals + 1)));
                    checked++;
                }
            }
        }
        assertTrue(checked > 100, "only " + checked + " checked");
    }

    private static void assertConverts(String key, String unit, BigDecimal factor) {
        var own = Catalog.bundled().analyte(key).orElseThrow().units().ucum();
        var conversion = Catalog.bundled().conversion(key, unit, own).orElseThrow(() -> new AssertionError(key + " " + unit));
        assertEquals(0, factor.compareTo(conversion.factor()), () -> key + " " + unit + " by " + conversion.factor());
    }
}

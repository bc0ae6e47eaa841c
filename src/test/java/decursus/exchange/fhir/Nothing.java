package decursus.exchange.fhir;

import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;

/// Somebody who keeps nothing of what is read.
final class Nothing {

    static final IntakeSink SINK = new IntakeSink() {
        @Override
        public void patient(PatientIntake patient) {
            // nothing is kept
        }

        @Override
        public void rest(Rest rest) {
            // nothing is kept
        }
    };

    private Nothing() {
    }
}

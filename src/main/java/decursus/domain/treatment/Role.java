package decursus.domain.treatment;

/// What a treatment is given for. Conditioning and rescue never count as treatment lines.
public enum Role {
    DISEASE_DIRECTED, CONDITIONING, BRIDGING, TOXICITY_RESCUE, IG_REPLACEMENT, PROPHYLAXIS, SUPPORTIVE, PROCEDURE;

    /// True for a role that makes a treatment line of the disease.
    public boolean isLine() {
        return this == DISEASE_DIRECTED || this == BRIDGING;
    }
}

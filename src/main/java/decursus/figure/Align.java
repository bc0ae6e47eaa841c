package decursus.figure;

/// Which part of a label stands at its point, along the text.
public enum Align {
    START(0), MIDDLE(0.5), END(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /// Where a text of `width` begins when its anchor is at 0: 0, −width/2 or −width.
    public double offset(double width) {
        return -share * width;
    }
}

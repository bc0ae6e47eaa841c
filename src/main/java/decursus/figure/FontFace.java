package decursus.figure;

/// The bundled cuts of Source Sans 3.
public enum FontFace {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMIBOLD("SourceSans3-SemiBold.ttf"),
    BOLD("SourceSans3-Bold.ttf"),
    ITALIC("SourceSans3-Italic.ttf");

    private final String fileName;

    FontFace(String fileName) {
        this.fileName = fileName;
    }

    /// Where the font file lies on the class path, without a leading slash; painters that embed the font read it there.
    public String resource() {
        return "decursus/fonts/" + fileName;
    }
}

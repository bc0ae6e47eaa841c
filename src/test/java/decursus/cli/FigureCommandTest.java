package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.view.View;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures as files: their size in pixels, their resolution, and what is refused.
class FigureCommandTest {

    private static final double INCHES_PER_METRE = 1 / 0.0254;

    @TempDir
    static Path folder;
    @TempDir
    Path out;
    private static Path store = Path.of("");

    @BeforeAll
    static void installSamples() {
        store = folder.resolve("samples.db");
        Typed.with(store, "samples").ok();
    }

    @Test
    void theHelpNamesEveryView() {
        String help = Typed.with(store, "figure", "--help").ok().out().replaceAll("\\s+", " ");
        View.presets().forEach(each -> assertTrue(help.contains(each), each));
    }

    private Typed draw(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "figure";
        all[1] = "taubmann-2023";
        all[2] = "--out";
        all[3] = out.resolve("figure.png").toString();
        System.arraycopy(options, 0, all, 4, options.length);
        return Typed.with(store, all);
    }

    /// Width, height and pixels per metre as the file's own chunks tell.
    private record Png(int width, int height, int perMetre) {
        static Png read(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer data = ByteBuffer.wrap(bytes);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs");
            return new Png(data.getInt(16), data.getInt(20), data.getInt(at + 4));
        }

        long dpi() {
            return Math.round(perMetre / INCHES_PER_METRE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--width 174mm --dpi 300, 2055, 300",
        "--theme light, 2055, 300",
        "--width 85mm, 1004, 300",
        "--width 174mm --dpi 600, 4110, 600",
        "--width 1920px, 1920, 144",
        "--width 1920px --dpi 300, 1920, 300",
        "--width 1280px --theme projector, 1280, 144"})
    void theWidthIsExact(String options, int pixels, int dpi) throws IOException {
        draw(options.split(" ")).ok();
        Png png = Png.read(out.resolve("figure.png"));
        assertEquals(pixels, png.width());
        assertEquals(dpi, png.dpi());
    }

    @ParameterizedTest
    @CsvSource({"1920px, 1080px, 1920, 1080", "174mm, 220mm, 2055, 2598", "1600px, 900px, 1600, 900"})
    void theHeightIsExact(String width, String height, int pixelsWide, int pixelsHigh) throws IOException {
        draw("--width", width, "--height", height).ok();
        Png png = Png.read(out.resolve("figure.png"));
        assertEquals(pixelsWide, png.width());
        assertEquals(pixelsHigh, png.height());
    }

    @ParameterizedTest
    @CsvSource({
        "single-80, 1890, 0, 600",
        "single-89, 2102, 0, 600",
        "double-174, 4110, 0, 600",
        "double-174 --dpi 300, 2055, 0, 300",
        "jrheum-170, 4016, 0, 600",
        "slide-hd, 1920, 1080, 144",
        "SLIDE-4K, 3840, 2160, 288",
        "square, 2160, 2160, 288",
        "a4, 2480, 3508, 300"})
    void aSizeHasAName(String options, int pixelsWide, int pixelsHigh, int dpi) throws IOException {
        draw(("--size " + options).split(" ")).ok();
        Png png = Png.read(out.resolve("figure.png"));
        assertEquals(pixelsWide, png.width());
        assertTrue(pixelsHigh == 0 || pixelsHigh == png.height(), () -> "height " + png.height());
        assertEquals(dpi, png.dpi());
    }

    @Test
    void aSizeIsNamedOrMeasuredButNotBoth() {
        draw("--size", "a4", "--width", "174mm").refuses("a4", "--width");
        draw("--size", "a5").refuses("single-80, single-89, double-174, jrheum-170, slide-hd, slide-4k, square, a4");
    }

    @Test
    void dosesAreDrawnAsPrednisoloneEquivalentsOnDemand() throws IOException {
        Path words = out.resolve("doses.txt");
        String[] figure = {"figure", "demo-ck-over-therapies", "--out", words.toString(), "--force", "--doses", "reported"};
        Typed.with(store, figure).ok();
        assertTrue(Files.readString(words).contains("PRED 60 mg/day"));
        assertFalse(Files.readString(words).contains("Prednisolone equivalent"));
        figure[6] = "equivalent";
        Typed.with(store, figure).ok();
        String drawn = Files.readString(words);
        assertTrue(drawn.contains("Prednisolone equivalent") && drawn.contains("60 mg/day (PRED)"), drawn);
        draw("--doses", "dexamethasone").refuses("dexamethasone", "reported or equivalent");
    }

    /// A slide of finer pixels is the same slide: the same words at the same share of its width.
    @Test
    void typeIsAsLargeOnASlideWhateverItsPixels() throws IOException {
        Path words = out.resolve("words.txt");
        String[] figure = {"figure", "taubmann-2023", "--out", words.toString(), "--force", "--size", "slide-hd"};
        Typed.with(store, figure).ok();
        String hd = Files.readString(words);
        figure[6] = "slide-4k";
        Typed.with(store, figure).ok();
        assertEquals(hd, Files.readString(words));
    }

    @ParameterizedTest
    @CsvSource({"caption, header/", "key, footer/key", "footnotes, footer/notes", "disclaimer, Not a medical device", "source, doi 10."})
    void whatStandsAroundThePanelsCanBeLeftOut(String part, String mark) throws IOException {
        String whole = labels("demo-ck-over-therapies") + labels("taubmann-2023");
        String less = labels("demo-ck-over-therapies", "--without", part) + labels("taubmann-2023", "--without", part);
        assertTrue(whole.contains(mark), whole);
        assertFalse(less.contains(mark), less);
    }

    /// Whatever is left out: an invented course is named as such.
    @Test
    void anInventedCourseSaysSoInAnyCase() throws IOException {
        String bare = labels("demo-ck-over-therapies", "--without", "caption,key,footnotes,source,disclaimer");
        assertTrue(bare.contains("Synthetic data"), bare);
        assertFalse(bare.contains("footer/key") || bare.contains("header/"), bare);
        draw("--without", "legend").refuses("legend");
    }

    private String labels(String id, String... options) throws IOException {
        Path words = out.resolve("labels.txt");
        Stream<String> figure = Stream.of("figure", id, "--out", words.toString(), "--force");
        String[] all = Stream.concat(figure, Stream.of(options)).toArray(String[]::new);
        Typed.with(store, all).ok();
        return Files.readString(words).lines().filter(line -> line.strip().startsWith("label ")).collect(Collectors.joining("\n"));
    }

    /// The demonstration course wants more room than this, and gets it by smaller type.
    @ParameterizedTest
    @CsvSource({"1920px,1080px", "1600px,900px"})
    void aScreenFigureFitsTheScreen(String width, String height) throws IOException {
        Path file = out.resolve("demo.png");
        Typed.with(store, "figure", "demo-ck-over-therapies", "--out", file.toString(), "--width", width, "--height", height)
                .ends(ExitCode.DONE);
        Png png = Png.read(file);
        assertEquals(width + height, png.width() + "px" + png.height() + "px");
    }

    /// An exact size or none: what was asked for is never silently made larger.
    @Test
    void aHeightThatIsTooSmallNamesTheOneThatIsNeeded() {
        String err = draw("--height", "50mm").refuses("taubmann-2023", "needs a height of").err();
        String needed = err.replaceAll("(?s).*needs a height of (\\d+mm).*", "$1");
        draw("--height", needed).ok();
    }

    /// Each sheet that is proposed has room.
    @ParameterizedTest
    @CsvSource({"174mm, 50mm", "60mm, 60mm", "900px, 250px", "45mm, 45mm"})
    void aSheetThatIsTooSmallNamesOthersThatHaveRoom(String width, String height) {
        String err = draw("--width", width, "--height", height).refuses("taubmann-2023", "ask for").err();
        List<String> rooms = Pattern.compile("(\\d+)(mm|px) by (\\d+)(mm|px)").matcher(err).results().map(MatchResult::group).toList();
        assertEquals(2, rooms.size(), err);
        for (String room : rooms) {
            String[] sides = room.split(" by ");
            draw("--width", sides[0], "--height", sides[1], "--force").ends(ExitCode.DONE);
        }
    }

    /// Letters keep their size on paper, so a sheet may be too narrow for a course whatever its height.
    @Test
    void aSheetThatIsTooNarrowNamesTheWidthThatIsNeeded() {
        String err = draw("--width", "43mm").refuses("as narrow as 43mm").err();
        draw("--width", err.replaceAll("(?s).*ask for (\\d+mm).*", "$1")).ok();
    }

    @ParameterizedTest
    @CsvSource({"single-80", "single-89", "double-174", "jrheum-170", "a4"})
    void lettersHaveTheSameSizeInPointsOnEveryPaper(String size) throws IOException {
        Path words = out.resolve("words.txt");
        Typed.with(store, "figure", "taubmann-2023", "--out", words.toString(), "--force", "--size", size).ok();
        assertTrue(Files.readString(words).lines().anyMatch(line -> line.contains("label header/title") && line.contains(" 10 ")),
                Files.readString(words));
    }

    /// From the last row nobody reads small print: a slide has large letters in the projector's theme, and no footnotes
    /// unless they are asked for.
    @Test
    void aSlideIsMadeForTheLastRow() throws IOException {
        String slide = labels("mueller-2023", "--size", "slide-hd");
        assertFalse(slide.contains("footer/notes") || slide.contains("Not a medical device"), slide);
        assertTrue(labels("mueller-2023", "--size", "slide-hd", "--with", "footnotes").contains("footer/notes"));
        double letters = Typed.with(store, "figure", "mueller-2023", "--out", out.resolve("slide.png").toString(), "--size", "slide-4k",
                "--json").ok().json().get(0).get("letters").asDouble();
        assertTrue(letters >= 1.3, "letters " + letters);
        draw("--with", "key", "--without", "key").refuses("key", "--with");
    }

    /// A course that is too rich for letters of the usual size says that they are smaller.
    @Test
    void smallLettersAreTold() {
        Typed typed = Typed.with(store, "figure", "demo-ck-over-therapies", "--out", out.resolve("small.png").toString(),
                "--width", "1280px", "--height", "720px");
        assertTrue(typed.err().contains("% as large as on paper"), typed.err());
    }

    @Test
    void theSameFigureTwiceIsTheSameFile() throws IOException {
        draw().ok();
        byte[] first = Files.readAllBytes(out.resolve("figure.png"));
        draw("--force").ok();
        assertTrue(Arrays.equals(first, Files.readAllBytes(out.resolve("figure.png"))));
    }

    @Test
    void anExistingFileStaysAsItIs() throws IOException {
        Path file = Files.writeString(out.resolve("figure.png"), "mine");
        draw().refuses("exists already", "--force");
        assertEquals("mine", Files.readString(file));
        draw("--force").ok();
        assertNotEquals(4, Files.size(file));
    }

    @Test
    void theWordsOfAFigureAreItsOwnFile() throws IOException {
        Path file = out.resolve("figure.txt");
        Typed.with(store, "figure", "taubmann-2023", "--out", file.toString(), "--width", "174mm").ok();
        String dump = Files.readString(file);
        assertTrue(dump.startsWith("figure 493.2 x "), dump);
        assertTrue(dump.contains("meta \"Identity removed\" \"public case, person facts banded\""), dump);
        assertTrue(dump.contains("meta \"View\" \"ck-over-therapies\""), dump);
        assertTrue(dump.contains("Taubmann 2023"), dump);
    }

    @Test
    void severalCoursesNeedTheirIdInTheName() throws IOException {
        String[] ids = {"figure", "taubmann-2023", "mueller-2023", "--out", out.resolve("one.png").toString()};
        Typed.with(store, ids).refuses("{id}");
        ids[4] = out.resolve("{id}.png").toString();
        Typed typed = Typed.with(store, ids).ends(ExitCode.DONE);
        assertEquals(2, typed.lines().size());
        assertEquals("1 of 2: taubmann-2023\n2 of 2: mueller-2023\n", typed.err());
        assertTrue(Files.exists(out.resolve("taubmann-2023.png")) && Files.exists(out.resolve("mueller-2023.png")));
    }

    @Test
    void someThatFailDoNotStopTheOthers() {
        Typed typed = Typed.with(store, "figure", "taubmann-2023", "nobody", "--out", out.resolve("{id}.png").toString())
                .ends(ExitCode.PARTLY);
        assertTrue(typed.err().contains("nobody"));
        assertTrue(Files.exists(out.resolve("taubmann-2023.png")));
    }

    /// The demonstration course is too high for a picture of that resolution, the others are not.
    @Test
    void oneThatIsTooLargeDoesNotStopTheOthers() {
        Typed typed = Typed.with(store, "figure", "demo-ck-over-therapies", "gebhardt-2025", "--out", out.resolve("{id}.png").toString(),
                "--size", "single-80", "--dpi", "1800").ends(ExitCode.PARTLY);
        assertTrue(typed.err().contains("demo-ck-over-therapies at this size and resolution: A PNG has 1 to 20000 pixels a side"),
                typed.err());
        assertTrue(Files.exists(out.resolve("gebhardt-2025.png")) && Files.notExists(out.resolve("demo-ck-over-therapies.png")));
    }

    @Test
    void jsonNamesWhatWasDrawn() {
        var json = draw("--json").ok().json().get(0);
        assertEquals("taubmann-2023", json.get("id").asText());
        assertEquals(2055, json.get("width").asInt());
        assertTrue(Files.exists(Path.of(json.get("file").asText())));
    }

    @ParameterizedTest
    @CsvSource({"figure.jpg, .pdf or .txt", "figure, .pdf or .txt",
        "missing/figure.png, folder"})
    void whatCanNotBeWrittenIsSaid(String name, String words) throws IOException {
        Typed.with(store, "figure", "taubmann-2023", "--out", out.resolve(name).toString()).refuses(words);
        try (var files = Files.list(out)) {
            assertEquals(0, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"myoglobin", "Myoglobin", "2639-3", "Mb"})
    void aCurveIsChosenByAnyNameOfItsAnalyte(String name) throws IOException {
        Path words = out.resolve("words.txt");
        Typed.with(store, "figure", "taubmann-2023", "--out", words.toString(), "--analyte", name).ok();
        assertTrue(Files.readString(words).contains("\"Mb over therapies\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--analyte ferritin | taubmann-2023 has no values of \"ferritin\": it has",
        "--axis calendar | taubmann-2023 is counted from day 0 and has no calendar",
        "--both-lines | taubmann-2023 is counted from day 0 and has no calendar: leave --both-lines out",
        "--axis sideways | is no axis: use auto, relative, two-scale or calendar"})
    void whatTheCourseDoesNotHaveIsSaid(String options, String words) {
        Typed typed = draw(options.strip().split(" "));
        assertEquals(2, typed.code());
        assertTrue(typed.err().contains(words.strip()), typed.err());
    }

    @Test
    void theDataBehindTheFigureAreNamedBesideIt() {
        Path picture = out.resolve("{id}.png");
        Path table = out.resolve("{id}.csv");
        String expected = Stream.of(picture, table).map(each -> each.toString().replace("{id}", "pecher-2023") + "\n")
                .collect(Collectors.joining());
        assertEquals(expected, Typed.with(store, "figure", "pecher-2023", "--out", picture.toString(), "--data", table.toString()).ok()
                .out());
        assertTrue(Files.exists(out.resolve("pecher-2023.csv")));
    }

    @Test
    void emptyTimeIsLeftOutAndSaysHowMuch() throws IOException {
        Path words = out.resolve("words.txt");
        Typed.with(store, "figure", "taubmann-2023", "--out", words.toString(), "--collapse").ok();
        assertTrue(Files.readString(words).contains("label axis/left-out \"4.7 years\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--view pink", "--width 1mm", "--width 99999mm", "--dpi 1", "--width 400mm --dpi 2400", "--width 0px",
            "--dpi NaN",
        "--width -5mm", "--height 1e9mm"})
    void impossibleSizesAndViewsAreRefused(String options) {
        draw(options.split(" ")).refuses();
        assertFalse(Files.exists(out.resolve("figure.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector", "print", "PRINT"})
    void everyThemeDraws(String theme) {
        draw("--theme", theme, "--scale", "log").ok();
    }

    @Test
    void everyShippedCaseIsDrawnWithoutAStore() throws IOException {
        Path figures = out.resolve("deep/figures");
        int drawn = Typed.in(out, "figures", "--all", "--out", figures.toString()).ok().lines().size();
        assertEquals(drawn, Typed.in(out, "figures", "--all", "--out", figures.toString()).ok().lines().size(),
                "again, over the older ones");
        try (var cases = Files.list(Path.of("data", "cases")); var pictures = Files.list(figures)) {
            assertEquals(cases.filter(file -> file.toString().endsWith(".json")).count(), pictures.count());
        }
    }

    @Test
    void aSideThatIsTooSmallIsNamedAsItWasTyped() {
        draw("--width", "10mm").refuses("the width 10mm", "42mm");
        draw("--height", "20px").refuses("the height 20px");
    }
}

package decursus.exchange.grid.text;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// How the bytes of a text are letters. A byte order mark decides; without one a text that is sound UTF-8 is UTF-8, every
/// other byte is a zero in UTF-16, and what is left is taken for Windows-1252 and said to be a guess.
///
/// @param charset how to read it
/// @param mark    length of the byte order mark, 0 to 3
/// @param guessed whether a person should look
record Encoding(Charset charset, int mark, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4_096;
    private static final int CHUNK = 1 << 16;
    /// A text of western letters in UTF-16 has a zero in nearly every pair.
    private static final double MOSTLY = 0.7;

    /// @throws GridRefused where no encoding fits all bytes
    static Encoding of(GridSource source) throws IOException, GridRefused {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD);
        }
        Encoding marked = marked(head);
        Encoding found = marked == null ? zeros(head) : marked;
        if (found != null) {
            String place = found.fault(source);
            if (place != null) {
                throw refused(place, found.charset);
            }
            return found;
        }
        Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 0, false);
        if (utf8.fault(source) == null) {
            return utf8;
        }
        Encoding windows = new Encoding(WINDOWS, 0, true);
        String place = windows.fault(source);
        if (place != null) {
            throw refused(place, WINDOWS);
        }
        return windows;
    }

    private static GridRefused refused(String place, Charset charset) {
        return new GridRefused(new Problem(Severity.ERROR, place, "", "", "a letter can not be read as " + charset.displayName()
                + ": save the file as \"CSV UTF-8\" and try again"));
    }

    private static @Nullable Encoding marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        return starts(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, false) : null;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Encoding zeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (pairs == 0 || zeros[0] + zeros[1] < pairs * MOSTLY) {
            return null;
        }
        return new Encoding(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, true);
    }

    /// The line of the first byte that is no letter; null when all are.
    private @Nullable String fault(GridSource source) throws IOException {
        int line = 1;
        char last = 0;
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        // none of the encodings makes more letters than there are bytes
        CharBuffer letters = CharBuffer.allocate(CHUNK);
        CharsetDecoder decoder = decoder();
        try (InputStream in = source.open()) {
            in.skipNBytes(mark);
            for (boolean ended = false; !ended;) {
                int length = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = length < 0;
                bytes.position(bytes.position() + Math.max(length, 0)).flip();
                CoderResult result = decoder.decode(bytes, letters, ended);
                char[] read = letters.array();
                for (int i = 0; i < letters.position(); i++) {
                    char letter = read[i];
                    line += letter == '\r' || letter == '\n' && last != '\r' ? 1 : 0;
                    last = letter;
                }
                if (result.isError()) {
                    return "line " + line;
                }
                letters.clear();
                bytes.compact();
            }
            return null;
        }
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// The letters without the mark.
    Reader reader(GridSource source) throws IOException {
        InputStream in = source.open();
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder());
    }

    /// What a person should look at; null where nothing is guessed.
    @Nullable Problem doubt() {
        return guessed ? new Problem(Severity.WARNING, "the file", "", "", "its letters are read as " + charset.displayName()
                + ", which is a guess: look whether ä, ß and µ stand right, or save the file as \"CSV UTF-8\"") : null;
    }
}

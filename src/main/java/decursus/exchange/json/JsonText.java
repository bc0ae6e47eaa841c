package decursus.exchange.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The text of a JSON file: UTF-8 and nothing else, a byte order mark allowed.
final class JsonText {

    static final int MAX_BYTES = 200_000_000;

    private JsonText() {
    }

    /// @return the text without its byte order mark; null when it is none, which is then among the findings
    static @Nullable String decode(byte[] content, Findings findings) {
        if (content.length > MAX_BYTES) {
            findings.file("", "the file has " + content.length + " bytes, more than the " + MAX_BYTES + " that are read: split it");
            return null;
        }
        int start = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (content.length == start) {
            findings.file("", "the file is empty: save the course again");
            return null;
        }
        if (wide(content)) {
            findings.file("", "the file is written in UTF-16 or UTF-32: save it as UTF-8");
            return null;
        }
        return utf8(content, start, findings);
    }

    private static @Nullable String utf8(byte[] content, int start, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer out = CharBuffer.allocate(content.length - start);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            Node.Place place = placeAfter(out);
            int wrong = content[in.position()] & 0xFF;
            String value = "byte " + Character.toUpperCase(Character.forDigit(wrong >> 4, 16))
                    + Character.toUpperCase(Character.forDigit(wrong & 15, 16));
            findings.error(new Spot("", place), "", value,
                    "the " + value + " is no UTF-8: save the file as UTF-8, it may be Windows-1252 or Latin-1");
            return null;
        }
        return out.toString();
    }

    private static Node.Place placeAfter(CharSequence read) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Node.Place(line, column);
    }

    /// JSON begins with an ASCII character, so a zero or a wide mark among the first two bytes tells a wider encoding.
    private static boolean wide(byte[] content) {
        return starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)
                || (content.length > 1 && (content[0] == 0 || content[1] == 0));
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

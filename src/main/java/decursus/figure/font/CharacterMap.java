package decursus.figure.font;

import java.nio.ByteBuffer;

/// The `cmap` table: format 4 for the basic plane, unpacked once, and format 12 for the planes above.
final class CharacterMap {

    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;

    private final char[] basicPlane = new char[0x10000];
    private int[] groups = {};

    private CharacterMap() {}

    static CharacterMap read(ByteBuffer cmap) {
        CharacterMap map = new CharacterMap();
        int count = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i) & 0xFFFF;
            int offset = cmap.getInt(8 + 8 * i);
            ByteBuffer subtable = cmap.slice(offset, cmap.capacity() - offset);
            int format = subtable.getShort(0) & 0xFFFF;
            if (platform != UNICODE && platform != WINDOWS) {
                continue;
            }
            if (format == 4) {
                map.readSegments(subtable);
            } else if (format == 12) {
                map.readGroups(subtable);
            }
        }
        return map;
    }

    private void readSegments(ByteBuffer table) {
        int twiceCount = table.getShort(6) & 0xFFFF;
        int starts = 16 + twiceCount;
        for (int i = 0; i < twiceCount; i += 2) {
            int end = table.getShort(14 + i) & 0xFFFF;
            int start = table.getShort(starts + i) & 0xFFFF;
            int delta = table.getShort(starts + twiceCount + i);
            int rangePlace = starts + 2 * twiceCount + i;
            int range = table.getShort(rangePlace) & 0xFFFF;
            for (int code = start; code <= end && code != 0xFFFF; code++) {
                int glyph = range == 0 ? code : table.getShort(rangePlace + range + 2 * (code - start)) & 0xFFFF;
                basicPlane[code] = range != 0 && glyph == 0 ? 0 : (char) (glyph + delta);
            }
        }
    }

    private void readGroups(ByteBuffer table) {
        int count = table.getInt(12);
        groups = new int[3 * count];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = table.getInt(16 + 4 * i);
        }
        for (int i = 0; i < groups.length; i += 3) {
            for (int code = groups[i]; code <= Math.min(groups[i + 1], 0xFFFF); code++) {
                basicPlane[code] = (char) (groups[i + 2] + code - groups[i]);
            }
        }
    }

    int glyph(int codePoint) {
        if (codePoint < basicPlane.length) {
            return basicPlane[codePoint];
        }
        for (int i = 0; i < groups.length; i += 3) {
            if (codePoint >= groups[i] && codePoint <= groups[i + 1]) {
                return groups[i + 2] + codePoint - groups[i];
            }
        }
        return 0;
    }
}

package decursus.figure.font;

import java.nio.ByteBuffer;

/// The `glyf` and `loca` tables: outlines of simple and composite glyphs.
final class GlyphTable {

    private static final int MAX_DEPTH = 6;
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;

    GlyphTable(ByteBuffer glyf, ByteBuffer loca, boolean longOffsets) {
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
    }

    private int offset(int index) {
        return longOffsets ? loca.getInt(4 * index) : 2 * (loca.getShort(2 * index) & 0xFFFF);
    }

    private boolean blank(int glyph) {
        return offset(glyph) == offset(glyph + 1);
    }

    int bottom(int glyph) {
        return blank(glyph) ? 0 : glyf.getShort(offset(glyph) + 4);
    }

    /// Middle between the leftmost and the rightmost reach.
    double middle(int glyph) {
        return blank(glyph) ? 0 : (glyf.getShort(offset(glyph) + 2) + glyf.getShort(offset(glyph) + 6)) / 2.0;
    }

    int top(int glyph) {
        return blank(glyph) ? 0 : glyf.getShort(offset(glyph) + 8);
    }

    void outline(int glyph, OutlineSink sink) {
        send(glyph, Placement.IDENTITY, sink, 0);
    }

    private void send(int glyph, Placement placement, OutlineSink sink, int depth) {
        if (blank(glyph) || depth > MAX_DEPTH) {
            return;
        }
        int start = offset(glyph);
        int contours = glyf.getShort(start);
        ByteBuffer body = glyf.slice(start + 10, glyf.capacity() - start - 10);
        if (contours >= 0) {
            sendSimple(body, contours, placement, sink);
        } else {
            sendParts(body, placement, sink, depth);
        }
    }

    private void sendParts(ByteBuffer body, Placement outer, OutlineSink sink, int depth) {
        boolean more = true;
        while (more) {
            int flags = body.getShort();
            int part = body.getShort() & 0xFFFF;
            Placement inner = Placement.read(body, flags);
            send(part, inner.within(outer), sink, depth + 1);
            more = (flags & Placement.MORE_PARTS) != 0;
        }
    }

    private static void sendSimple(ByteBuffer body, int contours, Placement placement, OutlineSink sink) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = body.getShort() & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        body.position(body.position() + 2 + (body.getShort(body.position()) & 0xFFFF));
        byte[] flags = readFlags(body, points);
        int[] xs = readCoordinates(body, flags, X_SHORT, X_SAME_OR_POSITIVE);
        int[] ys = readCoordinates(body, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
        int first = 0;
        for (int end : ends) {
            new Contour(flags, xs, ys, first, end - first + 1).send(placement, sink);
            first = end + 1;
        }
    }

    private static byte[] readFlags(ByteBuffer body, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = body.get();
            if ((flags[i] & REPEAT) != 0) {
                byte repeated = flags[i];
                for (int times = body.get() & 0xFF; times > 0; times--) {
                    flags[++i] = repeated;
                }
            }
        }
        return flags;
    }

    private static int[] readCoordinates(ByteBuffer body, byte[] flags, int shortBit, int sameBit) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0) {
                int step = body.get() & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += body.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /// One closed contour; between two control points that follow each other lies an implied point on the curve.
    private record Contour(byte[] flags, int[] xs, int[] ys, int first, int count) {

        private boolean onCurve(int i) {
            return (flags[first + i % count] & ON_CURVE) != 0;
        }

        private double x(int i) {
            return xs[first + i % count];
        }

        private double y(int i) {
            return ys[first + i % count];
        }

        void send(Placement at, OutlineSink sink) {
            if (count < 2) {
                return;
            }
            int start = 0;
            while (start < count && !onCurve(start)) {
                start++;
            }
            boolean implied = start == count;
            start = implied ? 0 : start;
            double startX = implied ? (x(0) + x(count - 1)) / 2 : x(start);
            double startY = implied ? (y(0) + y(count - 1)) / 2 : y(start);
            sink.moveTo(at.x(startX, startY), at.y(startX, startY));
            int from = implied ? 0 : start + 1;
            int last = from + (implied ? count : count - 1);
            for (int i = from; i < last; i++) {
                if (onCurve(i)) {
                    sink.lineTo(at.x(x(i), y(i)), at.y(x(i), y(i)));
                    continue;
                }
                boolean atEnd = i == last - 1;
                double toX = atEnd ? startX : onCurve(i + 1) ? x(i + 1) : (x(i) + x(i + 1)) / 2;
                double toY = atEnd ? startY : onCurve(i + 1) ? y(i + 1) : (y(i) + y(i + 1)) / 2;
                sink.quadTo(at.x(x(i), y(i)), at.y(x(i), y(i)), at.x(toX, toY), at.y(toX, toY));
                i = !atEnd && onCurve(i + 1) ? i + 1 : i;
            }
            sink.close();
        }
    }
}

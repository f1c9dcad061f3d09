package nl.tweestap.teach.drawn;

/** Looks like a code to scan, and is none: it holds nothing, so nobody scans it by mistake. */
final class SampleCode {

    private static final int DOTS = 21;

    private SampleCode() {}

    static void draw(Sheet sheet, double left, double top, double size) {
        double dot = size / DOTS;
        sheet.box(left - dot, top - dot, size + 2 * dot, size + 2 * dot, dot, Ink.SURFACE);
        for (int row = 0; row < DOTS; row++) {
            for (int column = 0; column < DOTS; column++) {
                if (isDark(row, column)) {
                    sheet.box(left + column * dot, top + row * dot, dot, dot, 0, Ink.TEXT);
                }
            }
        }
    }

    /** Three corners as every such code has them, and between them a pattern of no meaning. */
    private static boolean isDark(int row, int column) {
        boolean isLow = row > 12;
        boolean isFar = column > 12;
        boolean isCorner = (row < 8 || isLow) && (column < 8 || isFar) && !(isLow && isFar);
        if (!isCorner) {
            return (row * 7 + column * 3 + row * column) % 5 < 2;
        }
        int down = Math.abs(row % 14 - 3);
        int along = Math.abs(column % 14 - 3);
        int ring = Math.max(down, along);
        return ring < 2 || ring == 3;
    }
}

package no.retning.imports;

import java.util.Arrays;
import java.util.List;

/** What a file is by its content; its name is not asked. */
enum FileKind {
    CSV,
    XLSX,
    /** Something a list cannot be read from, such as a workbook of the old kind. */
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    static FileKind of(byte[] file) {
        return startsWith(file, ZIP) ? XLSX : startsWith(file, OLD_OFFICE) ? OTHER : CSV;
    }

    /** The lines of the file. @throws UnreadableList with every place that is wrong */
    static List<SheetLine> read(byte[] file, Limits limits, Flags flags) {
        if (file.length == 0) {
            flags.add(1, null, FlagCode.EMPTY_FILE);
        } else if (file.length > limits.bytes()) {
            flags.add(1, null, FlagCode.TOO_LARGE, limits.bytes() / (1024 * 1024));
        }
        flags.refuseUnreadable();
        return switch (of(file)) {
            case CSV -> CsvSheet.read(file, limits, flags);
            case XLSX -> XlsxSheet.read(file, limits, flags);
            case OTHER -> {
                flags.add(1, null, FlagCode.UNKNOWN_FORMAT);
                flags.refuseUnreadable();
                yield List.of();
            }
        };
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}

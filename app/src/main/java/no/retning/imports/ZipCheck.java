package no.retning.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a workbook once without keeping anything, so that one made to fill the memory is refused before it does. */
final class ZipCheck {
    private static final int MOST_ENTRIES = 500;

    private ZipCheck() {}

    static void check(byte[] file, Limits limits, Flags flags) {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[64 * 1024];
        Deadline deadline = limits.deadline();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    deadline.check();
                    if (unpacked > limits.unpacked() || entries > MOST_ENTRIES) {
                        flags.add(1, null, FlagCode.TOO_LARGE_UNPACKED, limits.unpacked() / (1024 * 1024));
                        return;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            flags.add(1, null, FlagCode.UNKNOWN_FORMAT); // damaged, or no archive after all
        }
    }
}

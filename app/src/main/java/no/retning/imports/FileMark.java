package no.retning.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a file is told from others.
 *
 * @param name its name, without the folder some browsers send along
 * @param sha256 in hexadecimal
 */
record FileMark(String name, String sha256) {
    private static final int LONGEST = 200;

    FileMark(String sentName, byte[] content) {
        this(shown(sentName), sha256(content));
    }

    static String shown(String sentName) {
        String name = ListText.trimmed(
                        sentName.substring(Math.max(sentName.lastIndexOf('/'), sentName.lastIndexOf('\\')) + 1))
                .replaceAll("\\p{Cntrl}", "");
        return name.isEmpty() ? "liste.csv" : name.substring(0, Math.min(LONGEST, name.length()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}

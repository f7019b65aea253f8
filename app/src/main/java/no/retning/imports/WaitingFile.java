package no.retning.imports;

import java.util.UUID;

/** A file that was uploaded and waits for the person to go on with it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WaitingFile(UUID token, String fileName, byte[] content) {}

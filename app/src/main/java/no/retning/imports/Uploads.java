package no.retning.imports;

import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Takes a file out of a request: who may not import is refused before a byte of it is read. */
@Singleton
class Uploads {
    private final CurrentPerson current;

    Uploads(CurrentPerson current) {
        this.current = current;
    }

    /** A file as it came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Upload(String name, byte[] content) {}

    /** @throws Problem 422 without a file, 413 when it is larger than a list can be */
    Upload read(@Nullable CompletedFileUpload file) {
        current.rights().require(Act.IMPORT_LIST);
        if (file == null || file.getFilename() == null || file.getFilename().isEmpty()) {
            throw Problem.validation("file", "imports.problem.noFile");
        }
        int most = Limits.OURS.bytes();
        if (file.getSize() > most) {
            file.discard();
            throw Problem.tooLarge(most / (1024 * 1024));
        }
        try {
            return new Upload(FileMark.shown(file.getFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

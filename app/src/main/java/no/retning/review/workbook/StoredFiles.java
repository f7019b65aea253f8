package no.retning.review.workbook;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.reporting.ClosingStep;
import no.retning.reporting.ReportingRound;
import no.retning.web.Messages;

/** Keeps the files of a round as they are when it closes, in bokmål; what comes later does not change them. */
@Singleton
public class StoredFiles implements ClosingStep {
    private final RoundFileRepository files;
    private final PortfolioFileReading reading;
    private final Messages stored;

    StoredFiles(RoundFileRepository files, PortfolioFileReading reading, @Named(Messages.STORED) Messages stored) {
        this.files = files;
        this.reading = reading;
        this.stored = stored;
    }

    /** All that were stored of a round, the newest first; none of one that was never closed. */
    @ReadOnly
    public List<StoredFile> list(ReportingRound round) {
        return files.list(round.id());
    }

    /** One that was stored, with its name, by its SHA-256. */
    @ReadOnly
    Optional<Map.Entry<String, byte[]>> findBySha(ReportingRound round, String sha256) {
        return files.findBySha(round.id(), sha256);
    }

    /** The bytes of a file of a closed round; empty for one that is not closed. */
    @ReadOnly
    Optional<byte[]> find(ReportingRound round, RoundFile file) {
        return round.closed() ? files.find(round.id(), file.stored()) : Optional.empty();
    }

    @Override
    @Transactional
    public void closed(ReportingRound round) {
        PortfolioFile file = reading.read(round.label(), stored);
        for (RoundFile one : RoundFile.values()) {
            files.insert(round.id(), one.stored(), one.make(file));
        }
    }
}

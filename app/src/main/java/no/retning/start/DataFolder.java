package no.retning.start;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded database, held by one instance at a time. The lock is the operating system's, so it
 * ends with the process however that ends; PostgreSQL itself then may live on, and is stopped by the next start.
 */
final class DataFolder implements AutoCloseable {
    /** Written when the cluster has been started once: without it the making of the cluster was interrupted. */
    static final String READY = "retning.ready";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws StartRefused when another instance holds it, or it cannot be written */
    static DataFolder lock(Path data) {
        var path = data.toAbsolutePath().normalize();
        FileChannel channel = null;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve("retning.lock"), CREATE, WRITE);
            if (channel.tryLock() != null) {
                return new DataFolder(path, channel);
            }
        } catch (IOException e) {
            close(channel);
            throw new StartRefused("RETNING_DATA cannot be used: " + path + ": " + e.getMessage(), e);
        } catch (OverlappingFileLockException e) {
            // held by this very process, which is said below
        }
        close(channel);
        throw new StartRefused("another Retning is using the data folder " + path + ": stop it, or set RETNING_DATA");
    }

    Path path() {
        return path;
    }

    /** The folder of the cluster, fit to be started: nothing runs in it, and it was made whole or is not there. */
    Path cluster(String version) throws IOException {
        var cluster = path.resolve("postgres-" + version);
        if (Files.exists(cluster)) {
            stopOrphan(cluster);
            if (!Files.exists(cluster.resolve(READY))) {
                Files.move(cluster, path.resolve(cluster.getFileName() + ".unfinished-" + System.nanoTime()));
            }
        }
        return cluster;
    }

    private static void stopOrphan(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long id = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var orphan = ProcessHandle.of(id).filter(process -> isPostgres(process, cluster));
        if (orphan.isPresent()) {
            orphan.get().destroy();
            if (!ended(orphan.get())) {
                throw new StartRefused("the PostgreSQL of an earlier Retning does not stop: end process " + id);
            }
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isPostgres(ProcessHandle process, Path cluster) {
        var info = process.info();
        var command = info.command().or(info::commandLine).orElse("");
        return Path.of(command.split(" ", 2)[0]).endsWith("postgres")
                && info.commandLine()
                        .map(line -> line.contains(cluster.toString()))
                        .orElse(true);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of the data folder could not be let go", e);
        }
    }
}

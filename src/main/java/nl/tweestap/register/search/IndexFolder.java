package nl.tweestap.register.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.tweestap.register.PersonChanges.Latest;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Where a node's index stands. One that is damaged is made anew; where another node holds it, or
 * nothing can be written, the index lives in memory. The log says so.
 */
record IndexFolder(Path path) {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());

    PeopleIndex open(Latest latest) throws IOException {
        try {
            return onDisk(latest);
        } catch (LockObtainFailedException held) {
            LOG.warning("Another node holds people-index: here the index of people is in memory");
        } catch (IOException | RuntimeException damaged) {
            LOG.log(
                    Level.WARNING,
                    "The index of people could not be opened and is made anew: {0}",
                    damaged.getClass().getSimpleName());
            return anew(latest);
        }
        return new PeopleIndex(new ByteBuffersDirectory(), latest);
    }

    /**
     * Made from nothing: what stands there is damaged, though it may open. Not where it is held.
     */
    PeopleIndex renewed(Latest latest) throws IOException {
        try {
            onDisk(latest).close();
        } catch (LockObtainFailedException held) {
            return open(latest);
        } catch (IOException | RuntimeException damaged) {
            return anew(latest);
        }
        return anew(latest);
    }

    private PeopleIndex anew(Latest latest) throws IOException {
        try {
            clear();
            return onDisk(latest);
        } catch (IOException | RuntimeException unwritable) {
            LOG.log(
                    Level.WARNING,
                    "The index of people cannot be written, and is in memory: {0}",
                    unwritable.getClass().getSimpleName());
            return new PeopleIndex(new ByteBuffersDirectory(), latest);
        }
    }

    private PeopleIndex onDisk(Latest latest) throws IOException {
        Files.createDirectories(path);
        Directory folder = directory();
        try {
            return new PeopleIndex(folder, latest);
        } catch (IOException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** Mapped into memory where this machine can: on some the classes for it do not load. */
    private Directory directory() throws IOException {
        try {
            return FSDirectory.open(path);
        } catch (LinkageError without) {
            return new NIOFSDirectory(path);
        }
    }

    /** Only files: Lucene makes no folders, and other people's are not ours. */
    private void clear() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(path)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}

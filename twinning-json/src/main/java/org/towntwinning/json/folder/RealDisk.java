package org.towntwinning.json.folder;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file system of the machine. */
public final class RealDisk implements Disk {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** How often a move is tried while somebody, as a scanner for viruses does, holds the target. */
    private static final int MOVES = 10;

    private static final long MILLIS_BETWEEN_MOVES = 50;

    @Override
    public @Nullable List<String> list(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (Files.isDirectory(folder) || parent == null) {
            return;
        }
        createFolder(parent);
        Files.createDirectories(folder, ownerOnly("rwx------"));
        forceFolder(parent);
    }

    @Override
    public Path real(Path folder) throws IOException {
        return folder.toRealPath();
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public InputStream read(Path file, long from) throws IOException {
        FileInputStream in = new FileInputStream(file.toFile());
        try {
            in.skipNBytes(from);
            return in;
        } catch (IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }

    @Override
    public Output create(Path file) throws IOException {
        Files.createFile(file, ownerOnly("rw-------"));
        return append(file);
    }

    @Override
    public Output append(Path file) throws IOException {
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        try {
            opened.seek(opened.length());
            return new Written(opened);
        } catch (IOException | RuntimeException failure) {
            opened.close();
            throw failure;
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AccessDeniedException held) {
                if (POSIX || tried == MOVES || !isRested()) {
                    throw held;
                }
            }
        }
    }

    private static boolean isRested() {
        try {
            Thread.sleep(MILLIS_BETWEEN_MOVES);
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Only a channel can open a folder, and an interruption closes it: so it is kept for afterwards. */
    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!POSIX) {
            return;
        }
        boolean interrupted = false;
        try {
            while (true) {
                interrupted |= Thread.interrupted();
                try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
                    opened.force(true);
                    return;
                } catch (ClosedByInterruptException again) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public @Nullable Lock lock(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, ownerOnly("rw-------"));
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return null;
            }
            return channel::close;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Not over a channel, which an interruption would close for everybody. */
    private record Written(RandomAccessFile file) implements Output {

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(bytes, from, length);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void truncate(long length) throws IOException {
            file.setLength(length);
            file.seek(length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

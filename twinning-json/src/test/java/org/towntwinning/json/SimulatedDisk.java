package org.towntwinning.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.folder.Disk;

/**
 * A disk in memory that fails when it is told to, and forgets in a crash what was not forced: bytes that were written
 * since the last force of their file, and names that were given or taken since the last force of their folder.
 */
final class SimulatedDisk implements Disk {

    private static final class Content {
        private byte[] bytes = new byte[0];
        private byte[] forced = new byte[0];
    }

    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> locked = new HashSet<>();
    private SortedMap<Path, Content> names = new TreeMap<>();
    private SortedMap<Path, Content> forcedNames = new TreeMap<>();
    private final List<String> calls = new ArrayList<>();
    private int failsFrom = Integer.MAX_VALUE;
    private int failsUpTo = Integer.MAX_VALUE;
    private int opened;

    /** Lets calls fail, counted from 1 from now on: one, or that one and all later ones. */
    void failAt(int call, boolean allLater) {
        calls.clear();
        failsFrom = call;
        failsUpTo = allLater ? Integer.MAX_VALUE : call;
    }

    void failNoMore() {
        failAt(Integer.MAX_VALUE, true);
    }

    List<String> calls() {
        return calls;
    }

    /** How many files are open. */
    int opened() {
        return opened;
    }

    Set<Path> locked() {
        return locked;
    }

    /** What the power failure leaves. Nothing is open or locked any longer. */
    void crash() {
        failNoMore();
        names = new TreeMap<>(forcedNames);
        names.values().forEach(content -> content.bytes = content.forced);
        locked.clear();
        opened = 0;
    }

    byte[] bytes(Path file) {
        Content content = names.get(file);
        return content == null ? new byte[0] : content.bytes.clone();
    }

    void put(Path file, byte[] bytes) {
        Content content = new Content();
        content.bytes = bytes.clone();
        content.forced = content.bytes;
        folders.add(file.getParent());
        names.put(file, content);
        forcedNames.put(file, content);
    }

    void remove(Path file) {
        names.remove(file);
        forcedNames.remove(file);
    }

    List<Path> files() {
        return List.copyOf(names.keySet());
    }

    private boolean fails(String call) {
        calls.add(call);
        return calls.size() >= failsFrom && calls.size() <= failsUpTo;
    }

    private void perform(String call) throws IOException {
        if (fails(call)) {
            throw new IOException("simulated failure of call " + calls.size() + ", " + call);
        }
    }

    private Content content(Path file) throws IOException {
        Content content = names.get(file);
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return content;
    }

    @Override
    public @Nullable List<String> list(Path folder) throws IOException {
        perform("list " + folder);
        return folders.contains(folder)
                ? names.keySet().stream()
                        .filter(file -> folder.equals(file.getParent()))
                        .map(file -> file.getFileName().toString())
                        .toList()
                : null;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        perform("create folder " + folder);
        folders.add(folder);
    }

    @Override
    public Path real(Path folder) throws IOException {
        perform("real path of " + folder);
        if (!folders.contains(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return folder;
    }

    @Override
    public long size(Path file) throws IOException {
        perform("size of " + file);
        return content(file).bytes.length;
    }

    @Override
    public InputStream read(Path file, long from) throws IOException {
        perform("read " + file);
        byte[] bytes = content(file).bytes;
        return new ByteArrayInputStream(Arrays.copyOfRange(bytes, (int) Math.min(from, bytes.length), bytes.length));
    }

    @Override
    public Output create(Path file) throws IOException {
        perform("create " + file);
        if (names.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        names.put(file, new Content());
        return output(file);
    }

    @Override
    public Output append(Path file) throws IOException {
        perform("append to " + file);
        return output(file);
    }

    private Output output(Path file) throws IOException {
        Content content = content(file);
        opened++;
        return new Output() {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                boolean fails = fails("write to " + file);
                int written = fails ? length / 2 : length;
                byte[] longer = Arrays.copyOf(content.bytes, content.bytes.length + written);
                System.arraycopy(bytes, from, longer, content.bytes.length, written);
                content.bytes = longer;
                if (fails) {
                    throw new IOException("simulated short write, " + written + " of " + length + " bytes");
                }
            }

            @Override
            public void force() throws IOException {
                perform("force " + file);
                content.forced = content.bytes;
            }

            @Override
            public void truncate(long length) throws IOException {
                perform("truncate " + file);
                content.bytes = Arrays.copyOf(content.bytes, (int) length);
            }

            @Override
            public void close() {
                opened--;
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        perform("move " + from);
        Content moved = content(from);
        names.remove(from);
        names.put(to, moved);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        perform("force folder " + folder);
        forcedNames.keySet().removeIf(file -> folder.equals(file.getParent()));
        names.forEach((file, content) -> {
            if (folder.equals(file.getParent())) {
                forcedNames.put(file, content);
            }
        });
    }

    @Override
    public void delete(Path file) throws IOException {
        perform("delete " + file);
        names.remove(file);
    }

    @Override
    public @Nullable Lock lock(Path file) throws IOException {
        perform("lock " + file);
        if (!locked.add(file)) {
            return null;
        }
        names.putIfAbsent(file, new Content());
        return () -> locked.remove(file);
    }
}

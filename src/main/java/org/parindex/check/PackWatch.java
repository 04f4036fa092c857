package org.parindex.check;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits for saves in a pack's folder, with all below it. One thread waits; any thread may close. */
public final class PackWatch implements AutoCloseable {
    /** Editors write a file in several steps: they count as one save when no more than this lies between them. */
    private static final long QUIET_MILLIS = 30;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** @throws IOException if the folder cannot be watched */
    public PackWatch(Path folder) throws IOException {
        this.service = folder.getFileSystem().newWatchService();
        register(folder);
    }

    /** Returns after the next save; false once this is closed. */
    public boolean awaitSave() throws IOException, InterruptedException {
        try {
            boolean saved = false;
            while (!saved) {
                saved = taken(service.take());
            }
            for (WatchKey more = next(); more != null; more = next()) {
                taken(more);
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether what happened concerns the pack; new folders are watched from now on. */
    private boolean taken(WatchKey key) throws IOException {
        Path folder = folders.get(key);
        List<WatchEvent<?>> events = key.pollEvents();
        key.reset();
        for (WatchEvent<?> event : events) {
            if (folder != null && event.context() instanceof Path name && Files.isDirectory(folder.resolve(name))) {
                register(folder.resolve(name));
            }
        }
        return events.stream().anyMatch(PackWatch::concernsPack);
    }

    /** The files that editors keep beside the one that is written do not. */
    private static boolean concernsPack(WatchEvent<?> event) {
        String name = String.valueOf(event.context());
        return event.kind() == StandardWatchEventKinds.OVERFLOW || !name.matches("\\..*|.*~|.*\\.(tmp|swp|swx)|4913");
    }

    private void register(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.filter(Files::isDirectory).toList()) {
                folders.put(
                        each.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

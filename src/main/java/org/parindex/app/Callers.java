package org.parindex.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.parindex.access.Access;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import org.parindex.store.SessionTable;

/** Wires what tells who calls the service, and how the first administrator comes in. */
final class Callers {

    private Callers() {}

    static Access access(Database database, Clock clock) {
        return Access.of(new KeyTable(database), new SessionTable(database), new SecureRandom(), clock, background());
    }

    /** One thread that does not keep the process; what does not fit into its queue is left out. */
    private static ThreadPoolExecutor background() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1_000),
                work -> {
                    Thread thread = new Thread(work, "last-use");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Whoever can reach any other address than this machine's own must bring a key, so there must be one. */
    static void requireKeysBeyond(String host, Access access, LanguageOption language) throws UnusableException {
        if (!isLoopback(host) && access.keys().active().isEmpty()) {
            throw new UnusableException(language.say(
                    "Chưa có khóa truy cập nào nên không mở dịch vụ ra địa chỉ " + host
                            + ". Tạo khóa trước: parindex keys add --role admin (cùng --data hoặc --store).",
                    "There is no access key yet, so the service is not opened at " + host
                            + ". Make one first: parindex keys add --role admin (with the same --data or --store)."));
        }
    }

    /** The path to open: a link to sign in once, where there is no administrator's key yet and the address is this machine's own. */
    static String firstPath(String host, Access access) {
        return !access.keys().administrators().isEmpty() || !isLoopback(host)
                ? "/"
                : "/sign-in?token=" + access.link().offer();
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}

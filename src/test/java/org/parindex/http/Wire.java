package org.parindex.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A bare connection, for what a well-behaved client cannot send, and for reading while sending. */
final class Wire implements AutoCloseable {
    private final String key;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder();

    /** @param key sent with every head */
    Wire(int port, String key) {
        this(port, key, 0);
    }

    /** @param window most bytes that wait to be read on this side; 0 for what is usual */
    Wire(int port, String key, int window) {
        this.key = key;
        try {
            socket = new Socket();
            if (window > 0) {
                socket.setReceiveBufferSize(window);
            }
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.setSoTimeout(60_000);
            in = new java.io.BufferedInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        } catch (IOException notConnected) {
            throw new UncheckedIOException(notConnected);
        }
    }

    /** Sends a head: the request line and headers, each on its own line. */
    Wire head(String... lines) {
        return send(String.join("\r\n", lines) + "\r\nHost: localhost\r\nAuthorization: Bearer " + key + "\r\n\r\n");
    }

    /** Opens a batch whose lines are sent one by one. */
    Wire batch() {
        return head(
                "POST /api/v1/evaluations HTTP/1.1",
                "Content-Type: application/x-ndjson",
                "Accept-Language: en",
                "Transfer-Encoding: chunked");
    }

    Wire send(String text) {
        return send(text.getBytes(UTF_8));
    }

    Wire send(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Wire chunk(String text) {
        return chunk(text.getBytes(UTF_8));
    }

    Wire chunk(byte[] bytes) {
        return send(Integer.toHexString(bytes.length) + "\r\n").send(bytes).send("\r\n");
    }

    Wire lastChunk() {
        return send("0\r\n\r\n");
    }

    /** The next line, without its end; null at the end of the connection. */
    String line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                if (b != '\r') {
                    line.write(b);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return line.toString(UTF_8);
    }

    /** The head of the answer, line by line. */
    List<String> headers() {
        List<String> head = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.add(line);
        }
        return head;
    }

    /** Reads past the head of the answer; returns its status. */
    int status() {
        String first = line();
        for (String header = line(); !header.isEmpty(); header = line()) {
            // read past
        }
        return Integer.parseInt(first.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    /** The payload of the next chunk of the answer; empty at its end. A chunk's own end may come with the next one. */
    String answerChunk() {
        try {
            String length = line();
            while (length.isEmpty()) {
                length = line();
            }
            return new String(in.readNBytes(Integer.parseInt(length, 16)), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The next line of a batch's answer, whatever the chunks it comes in; empty at the end. */
    String answerLine() {
        int end = pending.indexOf("\n");
        while (end < 0) {
            String chunk = answerChunk();
            if (chunk.isEmpty()) {
                return "";
            }
            pending.append(chunk);
            end = pending.indexOf("\n");
        }
        String line = pending.substring(0, end);
        pending.delete(0, end + 1);
        return line;
    }

    /** Whether a part of an answer is here already. */
    boolean hasAnswer() {
        try {
            return in.available() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the other side closed the connection without saying more. */
    boolean isClosed() {
        try {
            return in.read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Everything until the connection closes. */
    String rest() {
        try {
            return new String(in.readAllBytes(), ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        hangUp();
    }

    void hangUp() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

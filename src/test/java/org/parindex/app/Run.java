package org.parindex.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parindex.rules.ShippedPacks;

/** One run of the command line: what it printed and how it ended. */
record Run(int status, String out, String err, ByteArrayOutputStream bytes) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withRules(Path rules, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--rules");
        all.add(rules.toString());
        return of(all.toArray(new String[0]));
    }

    static Run withInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                bytes,
                new PrintWriter(err),
                stream -> false);
        int status = Main.run(arguments, terminal, ShippedPacks.CLOCK);
        return new Run(status, out.toString(), err.toString(), bytes);
    }
}

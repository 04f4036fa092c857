package org.parindex.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;

/** The entry of the runnable jar: reads the arguments, runs a command, exits with 0, 1 or 2. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Utf8Process.isNeeded()) {
            System.exit(Utf8Process.run(arguments));
        }
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        OutputStream bytes = new FileOutputStream(FileDescriptor.out);
        Terminal terminal = new Terminal(System.in, out, bytes, err, Terminal::isTerminal);
        int status = run(arguments, terminal, Clock.systemUTC());
        out.flush();
        err.flush();
        if (out.checkError() && status == Exit.GOOD) {
            status = Exit.UNUSABLE;
        }
        System.exit(status);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs a command with its streams and clock; the exit status comes back. */
    static int run(String[] arguments, Terminal terminal, Clock clock) {
        CommandLine commandLine = new CommandLine(new Parindex())
                .addSubcommand(new ServeCommand(terminal, clock))
                .addSubcommand(KeysCommand.line(terminal, clock))
                .addSubcommand(new EvaluateCommand(terminal, clock))
                .addSubcommand(new ExplainCommand(terminal, clock))
                .addSubcommand(new ReasonsCommand(terminal, clock))
                .addSubcommand(new SeriesCommand(terminal))
                .addSubcommand(new ReportCommand(terminal, clock))
                .addSubcommand(new TemplateCommand(terminal))
                .addSubcommand(new CompareCommand(terminal, clock))
                .addSubcommand(new YearCommand(terminal, clock))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new TestCommand(terminal, clock))
                .addSubcommand(new NewYearCommand(terminal, clock))
                .addSubcommand(new ImpactCommand(terminal, clock))
                .addSubcommand(new PublishCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new ReceiptCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(terminal)))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, terminal));
        return commandLine.execute(arguments);
    }

    private static int failed(Exception failure, Terminal terminal) {
        if (failure instanceof UnusableException) {
            terminal.err().println(failure.getMessage());
        } else {
            terminal.err().println("parindex: " + failure);
            failure.printStackTrace(terminal.err());
        }
        terminal.err().flush();
        return Exit.UNUSABLE;
    }
}

package org.parindex.engine.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parindex.pack.FaultCode;

/**
 * Names that say what a rule is after, so that the refusal can say why. Nothing is safe for not standing here: what may be
 * used stands in {@link Vocabulary}.
 */
final class Dangers {
    private static final Map<String, FaultCode> CODES = new HashMap<>();

    static {
        all(FaultCode.REFLECTION, """
                class Class ClassLoader getClass forName loadClass newInstance getMethod getMethods getDeclaredMethod invoke
                getConstructor getDeclaredConstructor getField getDeclaredField setAccessible MethodHandles MethodHandle
                Method Field Constructor Proxy Module Lookup lookup declaringClass getClassLoader getContextClassLoader
                ServiceLoader URLClassLoader invokeExact unreflect reflect Array Unsafe""");
        all(FaultCode.THREAD, """
                Thread Runnable Callable Executor Executors ExecutorService CompletableFuture ForkJoinPool TimerTask
                ThreadLocal synchronized wait notify notifyAll sleep start join parallelStream currentThread interrupt
                ThreadGroup supplyAsync runAsync""");
        all(FaultCode.FILE_ACCESS, """
                File Files Path Paths FileWriter FileOutputStream FileInputStream FileReader RandomAccessFile PrintWriter
                PrintStream Scanner BufferedReader createTempFile createNewFile writeString readString FileSystems
                ObjectInputStream ObjectOutputStream readObject FileChannel""");
        all(FaultCode.NETWORK, """
                URL URI Socket ServerSocket HttpClient HttpURLConnection InetAddress openStream openConnection
                DatagramSocket getByName toURL InitialContext SocketChannel""");
        all(FaultCode.PROCESS, """
                Runtime ProcessBuilder Process ProcessHandle exit exec getRuntime addShutdownHook gc destroy
                halt runFinalization""");
        all(FaultCode.SYSTEM_ACCESS, """
                System getProperty setProperty getenv getProperties setDefault Locale TimeZone Security out err println
                setOut Logger LoggerFactory getInteger getBoolean getLong loadLibrary SecurityManager setSecurityManager
                arraycopy""");
        all(FaultCode.CLOCK, """
                now currentTimeMillis nanoTime Date Instant Calendar Clock GregorianCalendar LocalDateTime ZonedDateTime
                OffsetDateTime Timestamp systemUTC atTime toInstant today""");
        all(FaultCode.RANDOMNESS, """
                Random SecureRandom ThreadLocalRandom UUID random randomUUID shuffle identityHashCode hashCode nextInt
                nextDouble RandomGenerator""");
        all(FaultCode.LOOP, """
                for while do forEach stream iterate Stream IntStream LongStream iterator Iterator continue generate
                replaceAll removeIf chars lines""");
        all(FaultCode.MEMORY_BOMB, """
                repeat format formatted pow StringBuilder StringBuffer append nCopies fill copyOf setScale
                scaleByPowerOfTen movePointLeft movePointRight toPlainString MathContext shiftLeft
                indent addAll toBigInteger sqrt""");
        all(FaultCode.EVAL, "eval ScriptEngine ScriptEngineManager MVEL executeExpression compileExpression");
        all(FaultCode.ENGINE_ACCESS, """
                drools kcontext channels entryPoints getKieRuntime getWorkingMemory getKnowledgeRuntime KieSession
                KieServices KieBase KieContainer fireAllRules getMatch getRule getTuple RuleContext setFocus getSession
                getEntryPoint getGlobal setGlobal KieRuntime Drools getChannel getAgenda clearAgenda run guard ruleflow
                PackCompiler ScoreRecorder""");
        all(FaultCode.FACT_CHANGE, """
                insert insertLogical insertAsync update modify delete retract logicalInsert addLogical bolster
                setValue don shed""");
        all(FaultCode.FORBIDDEN_STATEMENT, """
                if else switch case try catch finally throw return var final int long double boolean float char byte
                short void assert break yield goto throws static public private this super""");
    }

    private Dangers() {}

    private static void all(FaultCode code, String names) {
        for (String name : names.trim().split("\\s+", -1)) {
            CODES.put(name, code);
        }
    }

    static Optional<FaultCode> of(String name) {
        if (name.matches("set\\p{Lu}.*")) {
            return Optional.of(CODES.getOrDefault(name, FaultCode.FACT_CHANGE));
        }
        return Optional.ofNullable(CODES.get(name));
    }
}

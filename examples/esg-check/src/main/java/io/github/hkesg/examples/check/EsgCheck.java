package io.github.hkesg.examples.check;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.json.EsgJsonException;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Verdict;
import io.github.hkesg.validate.Waivers;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.index.IndexFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esg-check REPORT.json}: the findings, the recomputed figures and the content index of a report. */
@Command(name = "esg-check", mixinStandardHelpOptions = true, versionProvider = EsgCheck.Version.class)
public final class EsgCheck implements Runnable {
    private static final int CLEAN = 0;
    private static final int ERRORS_FOUND = 1;
    private static final int UNUSABLE = 2;
    private static final String AUTO = "auto";

    /** Kept, because a logger that nobody holds may be collected together with its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private final PrintStream out;
    private final PrintStream err;
    private final Ansi ansi;
    private int exitCode = CLEAN;

    @Parameters(index = "0", paramLabel = "REPORT.json")
    private String reportFile = "";

    @Option(names = "--prior", paramLabel = "PRIOR.json")
    private @Nullable String priorFile;

    @Option(names = "--edition", paramLabel = "EDITION")
    private String edition = AUTO;

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    private String language = Language.EN.tag();

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String outFile;

    @Option(names = "--index", paramLabel = "FILE")
    private @Nullable String indexFile;

    @Option(names = "--waivers", paramLabel = "WAIVERS.json")
    private @Nullable String waiversFile;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    /**
     * A run of the program.
     *
     * @param out standard output
     * @param err standard error
     * @param ansi whether text is coloured
     */
    EsgCheck(PrintStream out, PrintStream err, Ansi ansi) {
        this.out = out;
        this.err = err;
        this.ansi = ansi;
    }

    /** Tells the version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = EsgCheck.class.getPackage().getImplementationVersion();
            return new String[] {"esg-check " + (version == null ? "(unpackaged)" : version)};
        }
    }

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // Line breaking and case mapping inside libraries follow the default locale; the output must not.
        Locale.setDefault(Locale.ROOT);
        HIBERNATE.setLevel(Level.WARNING);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exitCode = run(args, out, err, Ansi.AUTO);
        // A full disk or a closed pipe must not look like a finished run.
        boolean outLost = out.checkError();
        boolean errLost = err.checkError();
        System.exit(outLost || errLost ? UNUSABLE : exitCode);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintStream out, PrintStream err, Ansi ansi) {
        EsgCheck check = new EsgCheck(out, err, ansi);
        CommandLine commandLine = new CommandLine(check)
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((exception, arguments) -> {
                    Language guessed = guessLanguage(arguments);
                    err.println(
                            arguments.length == 0
                                    ? Labels.text("error.no-arguments", guessed)
                                    : Labels.render(
                                            "error.usage", guessed, Map.of("arguments", String.join(" ", arguments))));
                    err.println(Labels.text("usage", guessed));
                    return UNUSABLE;
                });
        commandLine.setExecutionStrategy(parsed -> {
            if (parsed.isUsageHelpRequested()) {
                out.println(Labels.text("usage", guessLanguage(args)));
                out.println(Labels.text("help", guessLanguage(args)));
                return CLEAN;
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        commandLine.setExecutionExceptionHandler((exception, line, parseResult) -> {
            err.println(
                    Labels.render("error.internal", guessLanguage(args), Map.of("error", String.valueOf(exception))));
            return UNUSABLE;
        });
        try {
            int parsed = commandLine.execute(args);
            return parsed == CLEAN ? check.exitCode : UNUSABLE;
        } catch (StackOverflowError | OutOfMemoryError e) {
            err.println(Labels.text("error.too-large", guessLanguage(args)));
            return UNUSABLE;
        }
    }

    /** The language of a command line that could not be understood as a whole. */
    private static Language guessLanguage(String[] arguments) {
        String option = "--lang";
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith(option + "=")
                    ? arguments[i].substring(option.length() + 1)
                    : arguments[i].equals(option) && i + 1 < arguments.length ? arguments[i + 1] : null;
            if (value != null) {
                return Language.isKnown(value) ? Language.parse(value) : Language.EN;
            }
        }
        return Language.EN;
    }

    @Override
    public void run() {
        try {
            exitCode = check();
        } catch (UnusableInputException e) {
            e.lines().forEach(err::println);
            exitCode = UNUSABLE;
        }
    }

    private int check() {
        Language chosen = parse("--lang", language, Language::parse, Language.EN);
        OutputFormat chosenFormat = parse("--format", format, OutputFormat::parse, chosen);
        CodeEdition forced = AUTO.equals(edition) ? null : parse("--edition", edition, CodeEdition::parse, chosen);
        IndexFormat indexFormat = indexFile == null ? null : parse("--index", indexFile, EsgCheck::formatOf, chosen);
        EsgReport report = read(reportFile, chosen);
        EsgReport prior = priorFile == null ? null : read(priorFile, chosen);
        requireLastYears(prior, report, chosen);
        requireOtherFile(outFile, chosen);
        requireOtherFile(indexFile, chosen);

        EsgValidator validator =
                waive(forced == null ? EsgValidator.hkex() : EsgValidator.of(HkexRuleSets.of(forced)), chosen);
        ValidationReport validation = validator.validate(report, prior);
        CheckResult result = CheckResult.of(report, validation, chosen);

        String file = outFile;
        if (file == null) {
            out.print(chosenFormat.write(result, chosenFormat == OutputFormat.TEXT ? ansi : Ansi.OFF));
        } else {
            write(file, chosenFormat.write(result, Ansi.OFF), chosen);
            out.print(OutputFormat.TEXT.write(result, ansi));
            out.println(Labels.render("written", chosen, Map.of("file", file)));
        }
        if (indexFile != null && indexFormat != null) {
            write(indexFile, result.index().render(indexFormat, chosen), chosen);
            err.println(Labels.render("written", chosen, Map.of("file", indexFile)));
        }
        return validation.verdict() == Verdict.ERRORS ? ERRORS_FOUND : CLEAN;
    }

    /** The library does not look at the clock, and neither does this program: the same files give the same result. */
    private EsgValidator waive(EsgValidator validator, Language language) {
        if ((waiversFile == null) != (asOf == null)) {
            throw new UnusableInputException(
                    Labels.text("error.waivers-and-day", language), List.of(Labels.text("usage", language)));
        }
        if (waiversFile == null || asOf == null) {
            return validator;
        }
        LocalDate day = parse("--as-of", asOf, EsgCheck::date, language);
        return validator.withWaivers(load(waiversFile, "error.no-waivers", Waivers::read, language), day);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static IndexFormat formatOf(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> IndexFormat.HTML;
            case "md" -> IndexFormat.MARKDOWN;
            case "csv" -> IndexFormat.CSV;
            case "json" -> IndexFormat.JSON;
            default -> throw new IllegalArgumentException(file);
        };
    }

    private static void requireLastYears(@Nullable EsgReport prior, EsgReport report, Language language) {
        if (prior != null && !prior.period().end().isBefore(report.period().start())) {
            throw new UnusableInputException(Labels.text("error.prior-period", language));
        }
    }

    /** The report itself must survive a slip of the hand. */
    private void requireOtherFile(@Nullable String file, Language language) {
        if (file == null) {
            return;
        }
        boolean isRead = Stream.of(reportFile, priorFile, waiversFile)
                .filter(Objects::nonNull)
                .anyMatch(read -> isSameFile(file, read));
        if (isRead || Objects.equals(indexFile, outFile)) {
            throw new UnusableInputException(Labels.render("error.overwrite", language, Map.of("file", file)));
        }
    }

    private static boolean isSameFile(String one, String other) {
        try {
            return Files.exists(Path.of(one)) && Files.isSameFile(Path.of(one), Path.of(other));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static <T> T parse(String option, String value, Function<String, T> parser, Language in) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(
                    Labels.render("error.option", in, Map.of("option", option, "value", Plain.shortLine(value))),
                    List.of(Labels.text("usage", in)));
        }
    }

    /** Reads a file, or fails with an exception that is told in words. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Path file) throws IOException;
    }

    private static EsgReport read(String file, Language language) {
        return load(file, "error.not-a-report", EsgJson::read, language);
    }

    private static <T> T load(String file, String notOne, Reading<T> reading, Language language) {
        try {
            return reading.from(Path.of(file));
        } catch (EsgJsonException e) {
            throw new UnusableInputException(
                    Labels.render(notOne, language, Map.of("file", file)),
                    e.problems().stream()
                            .map(problem -> "  " + Plain.line(problem.message(language)))
                            .toList());
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnusableInputException(Labels.render("error.no-file", language, Map.of("file", file)));
        } catch (AccessDeniedException e) {
            throw new UnusableInputException(Labels.render("error.denied", language, Map.of("file", file)));
        } catch (IOException e) {
            throw new UnusableInputException(Labels.render("error.unreadable", language, Map.of("file", file)));
        }
    }

    private static void write(String file, String document, Language language) {
        try {
            Files.writeString(Path.of(file), document);
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInputException(Labels.render("error.cannot-write", language, Map.of("file", file)));
        }
    }
}

package io.github.hkesg.model.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of the records and enums says, so that the schema and the pages say it in the same words. */
final class SourceDocs {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern TAG = Pattern.compile("@param (\\w+) (.*?)(?=@param|@throws|$)");
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(\\w+)(?:\\(.*?\\))?[,;\\s]", Pattern.DOTALL);

    private SourceDocs() {}

    /** The first paragraph on a record or enum. */
    static String ofType(Class<?> type) {
        return inJson(comment(type).split("<p>|@param", 2)[0].strip());
    }

    /** What is null in Java is absent in JSON. */
    private static String inJson(String text) {
        return text.replaceAll("\\bnull\\b", "absent");
    }

    /** What is said of each component of a record. */
    static Map<String, String> ofComponents(Class<?> type) {
        Map<String, String> components = new LinkedHashMap<>();
        Matcher tags = TAG.matcher(comment(type));
        while (tags.find()) {
            components.put(tags.group(1), inJson(tags.group(2).strip()));
        }
        return components;
    }

    /** What is said of each constant of an enum. */
    static Map<String, String> ofConstants(Class<? extends Enum<?>> type) {
        String source = source(type);
        Map<String, String> constants = new LinkedHashMap<>();
        Matcher found =
                CONSTANT.matcher(source.substring(source.indexOf('{', source.indexOf("enum " + type.getSimpleName()))));
        while (found.find() && constants.size() < type.getEnumConstants().length) {
            constants.put(found.group(2), plain(found.group(1)));
        }
        return constants;
    }

    private static String comment(Class<?> type) {
        String source = source(type);
        Matcher declaration = Pattern.compile("(?:record|enum|interface) " + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("No declaration of " + type);
        }
        int end = source.lastIndexOf("*/", declaration.start());
        return plain(source.substring(source.lastIndexOf("/**", end) + 3, end));
    }

    private static String source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = Objects.requireNonNull(outermost.getEnclosingClass());
        }
        try {
            return Files.readString(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@(?:code|literal) ([^}]*)}", "$1")
                .replaceAll("\\{@link\\s+(?:[\\w.]*\\.)?(\\w+)?#?(\\w+)?(?:\\([^)]*\\))?}", "$1.$2")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

package org.footnote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence of every bundle exists in both languages, with the same values in it. */
class MessagesTest {

    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z][^}]*?)(?:\\.\\w+Han)?}");

    /** A value whose script nobody knows, right beside an ideograph: see {@link org.footnote.web.AmongHan}. */
    private static final Pattern TOUCHING = Pattern.compile("\\p{IsHan}\\{[a-z]\\w*}|\\{[a-z]\\w*}\\p{IsHan}");

    @Test
    void every_message_exists_in_chinese_and_uses_the_same_values() throws Exception {
        List<Class<?>> bundles = bundles();
        assertFalse(bundles.isEmpty());
        for (Class<?> bundle : bundles) {
            String name = bundle.getAnnotation(MessageBundle.class).value();
            Map<String, String> english = new TreeMap<>();
            for (Method method : bundle.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Message.class)) {
                    english.put(
                            method.getName(),
                            method.getAnnotation(Message.class).value());
                }
            }
            compare(name, english, read("messages/" + name + "_zh.properties"));
        }
    }

    @Test
    void validation_messages_exist_in_both_languages() throws Exception {
        compare("ValidationMessages", read("ValidationMessages.properties"), read("ValidationMessages_zh.properties"));
    }

    private static void compare(String bundle, Map<String, String> english, Map<String, String> chinese) {
        assertEquals(english.keySet(), chinese.keySet(), "keys of " + bundle);
        english.forEach((key, text) -> {
            assertFalse(chinese.get(key).isBlank(), bundle + ":" + key);
            assertFalse(TOUCHING.matcher(chinese.get(key)).find(), "space beside Latin in " + bundle + ":" + key);
            if (!text.contains("{#")) {
                assertEquals(values(text), values(chinese.get(key)), "values in " + bundle + ":" + key);
            }
        });
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    private static Map<String, String> read(String file) throws IOException {
        try (InputStream in = MessagesTest.class.getClassLoader().getResourceAsStream(file)) {
            assertNotNull(in, file);
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> map = new TreeMap<>();
            properties.forEach((key, value) -> map.put((String) key, (String) value));
            assertTrue(map.size() > 0, file);
            return map;
        }
    }

    private static List<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.footnote").stream()
                        .filter(c -> c.isAnnotatedWith(MessageBundle.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}

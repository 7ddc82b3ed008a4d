package org.footnote.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Every text of a form or an address, freed from what no keyboard types and PostgreSQL cannot keep. It happens in this
 * one place, before a form is checked; passwords are cleaned alike when they are chosen and when they are tried.
 */
@Provider
public class CleanInput implements ParamConverterProvider {

    private static final char UNKNOWN = '\uFFFD';

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? converter() : null;
    }

    @SuppressWarnings("unchecked")
    private static <T> ParamConverter<T> converter() {
        return (ParamConverter<T>) new Text();
    }

    private static final class Text implements ParamConverter<String> {
        @Override
        public String fromString(String value) {
            return value == null ? null : of(value);
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }

    /**
     * Without control characters but line ends and tabs; a page break of a copied text is a space. Half a character, as a
     * cut text ends with, shows as one that is unknown.
     */
    public static String of(String text) {
        if (text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                clean.appendCodePoint(c);
            } else if (c == '\f' || c == 0x0b || c == 0x85) {
                clean.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE) {
                clean.append(UNKNOWN);
            } else if (!Character.isISOControl(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}

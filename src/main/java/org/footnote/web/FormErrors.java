package org.footnote.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a form: one sentence per field, in the order of the page. */
public final class FormErrors {

    /** A field and the sentence beside it. */
    public record FieldError(String field, String message) {}

    private final Map<String, String> byField = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Shape errors in the order of the record's components, so that the summary reads as the page does. */
    static <F> FormErrors of(F form, Set<ConstraintViolation<F>> violations) {
        Map<String, String> found = new LinkedHashMap<>();
        for (ConstraintViolation<F> violation : violations) {
            String field = "";
            for (Path.Node node : violation.getPropertyPath()) {
                field = node.getName();
            }
            found.merge(field, violation.getMessage(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        FormErrors errors = new FormErrors();
        if (form.getClass().isRecord()) {
            for (var component : form.getClass().getRecordComponents()) {
                if (found.containsKey(component.getName())) {
                    errors.add(component.getName(), found.remove(component.getName()));
                }
            }
        }
        found.forEach(errors::add);
        return errors;
    }

    /** The first sentence about a field stays. */
    public FormErrors add(String field, String message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** The sentence about a field, empty when it is right. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public List<FieldError> list() {
        List<FieldError> list = new ArrayList<>();
        byField.forEach((field, message) -> list.add(new FieldError(field, message)));
        return list;
    }
}

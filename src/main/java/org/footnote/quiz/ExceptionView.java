package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.web.FormErrors;

/**
 * The exception of one student.
 *
 * @param usual what the student gets without it, line by line
 * @param stands whether there is one
 * @param opens what everybody gets
 * @param zone of the times
 */
public record ExceptionView(
        long assignment,
        String title,
        long person,
        String name,
        List<String> usual,
        boolean stands,
        Instant opens,
        String zone,
        ExceptionForm form,
        FormErrors errors) {}

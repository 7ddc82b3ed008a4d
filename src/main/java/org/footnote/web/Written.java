package org.footnote.web;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;

/**
 * What titles and descriptions are written in. People type them and say no language with them: what holds ideographs is
 * Chinese, the rest is taken for English, so that a page of the other language has them read out as they should be.
 */
@TemplateExtension
public final class Written {

    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}");

    private Written() {}

    /** The language of a text as a tag of BCP 47, for the attribute {@code lang}. */
    static String written(String text) {
        return IDEOGRAPH.matcher(text).find() ? "zh-Hans" : "en";
    }
}

package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AmongHanTest {

    @Test
    void a_latin_name_stands_apart_from_ideographs_and_a_chinese_one_does_not() {
        assertEquals("加入 Walk 11D", "加入" + AmongHan.afterHan("Walk 11D"));
        assertEquals("加入高一历史", "加入" + AmongHan.afterHan("高一历史"));
        assertEquals("Li Wei 的例外", AmongHan.beforeHan("Li Wei") + "的例外");
        assertEquals("李薇的例外", AmongHan.beforeHan("李薇") + "的例外");
        assertEquals("布置给 Walk 11D 的测验", "布置给" + AmongHan.amongHan("Walk 11D") + "的测验");
    }

    @Test
    void each_end_of_a_name_is_looked_at_and_punctuation_needs_no_space() {
        assertEquals("布置给高一 B 的测验", "布置给" + AmongHan.amongHan("高一 B") + "的测验");
        assertEquals("已于 11月22日提出异议", "已于" + AmongHan.amongHan("11月22日") + "提出异议");
        assertEquals("加入“Walk”", "加入" + AmongHan.afterHan("“Walk”"));
        assertEquals("由 𝒜 管理𠮷", "由" + AmongHan.amongHan("𝒜") + "管理" + AmongHan.afterHan("𠮷"));
        assertEquals("由管理", "由" + AmongHan.amongHan("") + "管理");
    }
}

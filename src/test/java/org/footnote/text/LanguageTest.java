package org.footnote.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The river rises in the mountains and flows to the sea, where it has built a wide delta.",
                "fr | Le fleuve prend sa source dans les montagnes et se jette dans la mer après un long voyage.",
                "de | Der Fluss entspringt in den Bergen und mündet nach einer langen Reise in das Meer.",
                "es | El río nace en las montañas y desemboca en el mar después de un largo viaje por el valle.",
                "it | Il fiume nasce nelle montagne e sfocia nel mare dopo un lungo viaggio che attraversa la pianura.",
                "pt | O rio nasce nas montanhas e deságua no mar depois de uma longa viagem que não tem fim para os peixes.",
                "nl | De rivier ontspringt in de bergen en mondt na een lange reis uit in de zee, die het land omringt.",
                "sv | Floden rinner upp i bergen och mynnar efter en lång resa ut i havet som är djupt och inte varmt.",
                "pl | Rzeka wypływa z gór i po długiej podróży uchodzi do morza, które jest głębokie i nie zamarza.",
                "tr | Nehir dağlardan doğar ve uzun bir yolculuktan sonra denize dökülür, bu çok güzel bir yer olarak bilinir.",
                "ru | Река берёт начало в горах и после долгого пути впадает в море, которое не замерзает зимой.",
                "uk | Річка бере початок у горах і після довгого шляху впадає в море, яке не замерзає та є теплим.",
                "ar | ينبع النهر من الجبال ثم يصب في البحر بعد رحلة طويلة على امتداد السهل الذي كان غابة",
                "zh-Hans | 这条河发源于高山，经过漫长的旅程，流进大海。国家对它进行了治理。",
                "zh-Hant | 這條河發源於高山，經過漫長的旅程，流進大海。國家對它進行了治理。",
                "ja | この川は山から流れ出て、長い旅の後に海に注ぐ。",
                "ko | 이 강은 산에서 시작하여 긴 여행 끝에 바다로 흘러 들어간다.",
                "el | Ο ποταμός πηγάζει από τα βουνά και χύνεται στη θάλασσα.",
                "he | הנהר נובע בהרים וזורם אל הים לאחר מסע ארוך."
            })
    void a_sentence_is_enough(String tag, String sentence) {
        assertEquals(tag, Language.of(sentence));
    }

    @Test
    void names_numbers_and_unknown_languages_are_not_guessed() {
        assertEquals("und", Language.of(""));
        assertEquals("und", Language.of("1949 1950 — 14.2."));
        assertEquals("und", Language.of("Mao Zedong Zhou Enlai Liu Shaoqi Gao Gang Wang Jiaxiang Molotov Mikoyan"));
        assertEquals("und", Language.of("Ka moe te awa, ka rere ki te moana nui, ka hoki mai ki uta"));
    }

    @Test
    void the_language_of_most_of_the_text_counts() {
        String english = "The treaty was signed in the city and it was the first of its kind for the two states. ";
        assertEquals("en", Language.of(english + "毛泽东和周恩来在莫斯科。 " + english));
        assertEquals("zh-Hans", Language.of("这个条约是在莫斯科签订的，对两国来说是第一个。New York Times, 1950."));
        assertEquals("en", Language.of("Preface without words\n".repeat(3) + english.repeat(2000)));
    }

    @Test
    void english_is_english_in_every_country() {
        assertTrue(Language.isEnglish("en"));
        assertTrue(Language.isEnglish("en-GB"));
        assertFalse(Language.isEnglish("und"));
        assertFalse(Language.isEnglish("zh-Hans"));
    }

    @Test
    void the_bundled_texts_are_english() throws IOException {
        List<Path> texts;
        try (var files = Files.walk(Path.of("quizzes"))) {
            texts = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        assertFalse(texts.isEmpty());
        for (Path text : texts) {
            assertEquals(
                    "en",
                    Readings.read(
                                    text.getFileName().toString(),
                                    Files.readString(text).getBytes(UTF_8))
                            .language());
        }
    }
}

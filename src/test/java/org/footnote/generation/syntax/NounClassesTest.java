package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a noun phrase names tells whether to ask who, what, where or when. */
class NounClassesTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, premier, The first premier of the republic arrived in Geneva.",
        "PERSON, Sadat, Sadat told the reporters that he would resign.",
        "PERSON, soldiers, The soldiers who defended the city surrendered.",
        "PLACE, Geneva, The first premier of the republic arrived in Geneva.",
        "PLACE, city, The soldiers who defended the city surrendered.",
        "TIME, December, The visit took place in December 1949.",
        "TIME, 1949, Stalin received him in 1949.",
        "TIME, years, The occupation lasted ten years.",
        "EVENT, war, The war began in August 1914.",
        "EVENT, conference, The conference was held in Bandung.",
        "ORGANIZATION, party, The Communist party won the election.",
        "ORGANIZATION, government, The government rejected the plan.",
        "OBJECT, ships, Two ships carried the weapons across the river.",
        "ABSTRACT, principle, He defended the principle of equality.",
    })
    void knows_the_kind(NounClass kind, String noun, String sentence) {
        Tree tree = Parser.english().parse(sentence);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.form(i).equals(noun)) {
                Map<NounClass, Double> all = NounClasses.english().of(tree, i);
                assertEquals(kind, NounClasses.english().best(tree, i), () -> all + "\n" + tree.toConllu());
                assertEquals(1, all.values().stream().mapToDouble(p -> p).sum(), 1e-6);
            }
        }
    }
}

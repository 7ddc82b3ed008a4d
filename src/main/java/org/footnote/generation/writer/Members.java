package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footnote.generation.Draft;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.Enumeration;
import org.footnote.generation.fact.Enumerations;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Words;
import org.footnote.item.Choice;
import org.footnote.item.MultipleChoice;
import org.footnote.item.MultipleResponse;

/** What belongs to a list: several right choices among others of their sort, or the one that fills the list up. */
final class Members {

    private static final int RIGHT = 4;
    private static final int WRONG = 3;

    private final Knowledge knowledge;
    private final Support support;
    private final Notes notes;
    private final Dice dice;

    Members(Knowledge knowledge, Support support, Notes notes, Dice dice) {
        this.knowledge = knowledge;
        this.support = support;
        this.notes = notes;
        this.dice = dice;
    }

    List<Draft> of(Enumeration fact) {
        String name = fact.source().attribution();
        if (fact.leans() && name.isEmpty()) {
            return List.of();
        }
        String source = fact.leans() ? "According to " + name + ", " : "";
        List<String> wrong = wrong(fact);
        List<Notes.Note> around =
                notes.about(asClaim(fact), fact.question() + " " + String.join(" ", fact.members()), "members");
        boolean hidden = fact.members().size() > RIGHT;
        if (wrong.size() < WRONG || around.isEmpty() && !hidden) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        double length = wrong.subList(0, WRONG).stream()
                .mapToInt(String::length)
                .average()
                .orElse(1);
        List<String> members = fact.members().stream()
                .sorted(Comparator.comparingDouble(m -> Math.abs(m.length() - length)))
                .toList();
        List<String> right = members.subList(0, Math.min(RIGHT, members.size()));
        List<Choice> choices = new ArrayList<>();
        right.forEach(m -> choices.add(new Choice(m, true, "")));
        wrong.subList(0, WRONG).forEach(m -> choices.add(new Choice(m, false, "")));
        StringBuilder told = new StringBuilder();
        if (hidden) {
            told.append("The whole list of the source is longer: ")
                    .append(String.join(
                            ", ", fact.members().subList(0, fact.members().size() - 1)))
                    .append(" and ")
                    .append(fact.members().get(fact.members().size() - 1))
                    .append(". ");
        }
        around.forEach(n -> told.append(n.text()).append(' '));
        String stem = Words.capitalised(source + fact.question()) + " Choose all that apply.";
        drafts.add(Drafts.of(
                fact,
                "multiple_response",
                new MultipleResponse(
                        stem,
                        dice.shuffled(choices, fact.key() + "order"),
                        told.toString().strip()),
                Set.of(),
                around));
        String key = right.get(0);
        List<String> others = members.subList(1, Math.min(3, members.size()));
        String one = fact.question().replaceFirst("^which of these belong to ", "which of these belongs to ");
        boolean single = fact.question().startsWith("which of these belong to ");
        if (single) {
            List<Choice> four = new ArrayList<>();
            wrong.subList(0, WRONG).forEach(m -> four.add(new Choice(m, false, "")));
            four.add(dice.roll(fact.key() + "position", 4), new Choice(key, true, ""));
            drafts.add(Drafts.of(
                    fact,
                    "multiple_choice",
                    new MultipleChoice(
                            Words.capitalised(source + "together with " + String.join(" and ", others) + ", " + one),
                            four,
                            told.toString().strip()),
                    Set.of(),
                    around));
        }
        return drafts;
    }

    /** The list as one claim, so that it is explained as others are. */
    private static Claim asClaim(Enumeration fact) {
        return new Claim(
                Claim.Slot.MEMBERS,
                fact.kind(),
                Claim.Shape.NOUN_PHRASE,
                Claim.Sort.THING,
                fact.question(),
                "{}: " + fact.question().replaceFirst("^which of these ", "").replace("?", ""),
                String.join(", ", fact.members()),
                List.of(),
                "",
                fact.leans(),
                fact.sentence(),
                fact.evidence());
    }

    /** Names or phrases of the same sort that no sentence brings together with the list, about as long as its members. */
    private List<String> wrong(Enumeration fact) {
        Set<String> candidates = new LinkedHashSet<>();
        boolean places = fact.members().stream().allMatch(Gazetteer::isPlace);
        boolean people = fact.members().stream()
                .allMatch(m -> knowledge.names().person(m).isPresent());
        if (places) {
            boolean country = Gazetteer.isCountry(fact.members().get(0));
            knowledge.collection().sentences().stream()
                    .flatMap(s -> PlacesNamed.in(s).stream())
                    .filter(p -> Gazetteer.isCountry(p) == country)
                    .forEach(candidates::add);
        } else if (people) {
            candidates.addAll(knowledge.names().people());
        } else {
            knowledge.facts().stream()
                    .filter(f -> f instanceof Enumeration && !f.equals(fact))
                    .forEach(f -> candidates.addAll(((Enumeration) f).members()));
            candidates.addAll(Enumerations.conjuncts(knowledge.collection()));
        }
        double mean = fact.members().stream().mapToInt(String::length).average().orElse(1);
        Set<String> about = Words.content(fact.question());
        List<String> out = new ArrayList<>();
        for (String candidate : dice.shuffled(List.copyOf(candidates), fact.key() + "wrong")) {
            Set<String> words = Words.content(candidate);
            boolean length = candidate.length() < mean * 1.6 + 4 && candidate.length() * 1.6 + 4 > mean;
            boolean form = sameForm(candidate, fact.members().get(0));
            boolean apart = fact.members().stream()
                            .noneMatch(m -> Words.share(words, Words.content(m)) >= 0.3
                                    || Words.share(Words.content(m), words) >= 0.3)
                    && out.stream()
                            .noneMatch(o -> Words.share(words, Words.content(o)) >= 0.5
                                    || Words.share(Words.content(o), words) >= 0.5);
            boolean free = !Words.contains(fact.sentence().text(), candidate)
                    && Words.common(words, about) == 0
                    && !support.says(about, candidate);
            if (length && form && apart && free && Words.count(candidate) <= 8 && candidate.indexOf('“') < 0) {
                out.add(candidate);
            }
        }
        out.sort(Comparator.comparingDouble(c -> Math.abs(c.length() - mean)));
        return out;
    }

    private static boolean sameForm(String a, String b) {
        boolean article = a.matches("(?:the|an?) .*");
        return Character.isUpperCase(a.replaceFirst("^the ", "").charAt(0))
                        == Character.isUpperCase(b.replaceFirst("^the ", "").charAt(0))
                && (article == b.matches("(?:the|an?) .*")
                        || Character.isUpperCase(b.replaceFirst("^the ", "").charAt(0)));
    }
}

package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/**
 * Wrong choices for what a part of a clause says: values of the same sort and form that other clauses of the collection give,
 * with what the documents really say of them as feedback.
 */
final class ClaimChoices {

    /** @param here whether the key's own document names it too, where that is known without a claim */
    private record Other(String text, Claim claim, boolean here) {

        boolean isFrom(Claim key) {
            return claim == null ? here : claim.source().equals(key.source());
        }
    }

    /** So many of a pool are looked at for one key: time grows with the text, not with its square. */
    private static final int LOOKED_AT = 300;

    private static final Pattern GAP = Pattern.compile("\\{\\}");
    private static final Pattern POINTING = Pattern.compile("\\b(?:his|her|its|their|it|them)\\b");

    private final Knowledge knowledge;
    private final Support support;
    private final Dice dice;
    private final Amounts amounts;
    private final Map<String, List<Other>> pools = new LinkedHashMap<>();
    private final Cast cast;
    private final Peers peers;
    private final Feedback feedback;

    ClaimChoices(Knowledge knowledge, Cast cast, Peers peers, Feedback feedback, Support support, Dice dice) {
        this.cast = cast;
        this.peers = peers;
        this.feedback = feedback;
        this.knowledge = knowledge;
        this.support = support;
        this.dice = dice;
        this.amounts = new Amounts(dice);
        for (Claim claim : knowledge.claims()) {
            pools.computeIfAbsent(pool(claim), p -> new ArrayList<>()).add(new Other(claim.value(), claim, true));
        }
        pools.replaceAll((name, pool) -> dice.shuffled(pool, name));
    }

    /** Values that may stand side by side: one form and sort; phrases of action also answer the same question. */
    private static String pool(Claim claim) {
        String form = claim.shape() + "/" + claim.sort();
        boolean place = claim.sort() == Claim.Sort.COUNTRY
                || claim.sort() == Claim.Sort.CITY
                || claim.sort() == Claim.Sort.REGION;
        if (place) {
            // a document's readers choose among its places
            return form + "/" + claim.source().name();
        }
        return switch (claim.shape()) {
            case GERUND, CLAUSE -> form + "/" + claim.slotName();
            case INFINITIVE, NAME, NOUN_PHRASE, NUMBER -> form;
        };
    }

    List<Distractor> of(Claim claim) {
        return switch (claim.sort()) {
            case NUMBER -> amounts.of(claim.key(), claim.value());
            case PERSON -> three(claim, people(claim));
            case COUNTRY, CITY, REGION -> three(claim, places(claim));
            default -> three(claim, pools.getOrDefault(pool(claim), List.of()));
        };
    }

    private List<Other> people(Claim claim) {
        boolean office = claim.slotName() == Claim.Slot.ROLE;
        return cast.people(claim.source()).stream()
                .filter(p -> peers.fit(claim.question(), claim.value(), p, claim.sentence()))
                .filter(p -> !office || peers.sameNation(claim.value(), p))
                .map(p -> new Other(p, null, true))
                .toList();
    }

    /** Places of the kind of the key; one stands beside one, and several beside several. */
    private List<Other> places(Claim claim) {
        Set<String> here = cast.places(claim.source());
        Set<String> names = new LinkedHashSet<>();
        boolean several = claim.value().contains(" and ");
        pools.getOrDefault(pool(claim), List.of()).stream()
                .limit(LOOKED_AT)
                .map(Other::text)
                .filter(p -> p.contains(" and ") == several)
                .filter(p -> several || cast.isFamiliar(claim.source(), p))
                .forEach(names::add);
        if (!several) {
            // a country that the document never speaks of is no choice for its readers
            here.stream()
                    .filter(p -> isLike(claim.value(), p) && cast.isFamiliar(claim.source(), p))
                    .forEach(names::add);
        }
        List<Other> out = new ArrayList<>();
        names.forEach(n -> out.add(new Other(n, null, here.contains(n))));
        return out;
    }

    private static boolean isLike(String a, String b) {
        return Gazetteer.isCountry(a) == Gazetteer.isCountry(b) && Gazetteer.isCity(a) == Gazetteer.isCity(b);
    }

    /** So many of a pool, from where the dice say. */
    private List<Other> some(Claim claim, List<Other> pool) {
        int from = pool.isEmpty() ? 0 : dice.roll(claim.key() + "from", pool.size());
        List<Other> turned = new ArrayList<>();
        for (int i = 0; i < Math.min(LOOKED_AT, pool.size()); i++) {
            turned.add(pool.get((from + i) % pool.size()));
        }
        return turned;
    }

    private List<Distractor> three(Claim claim, List<Other> pool) {
        List<Other> usable = new ArrayList<>();
        Set<String> about = Words.content(claim.question());
        int echo = Words.common(Words.content(claim.value()), about);
        for (Other other : some(claim, pool)) {
            if (usable.size() < 40 && fits(claim, other, usable)) {
                usable.add(other);
            }
        }
        usable.removeIf(o -> support.says(about, o.text()));
        usable.sort(Comparator.comparingInt((Other o) -> distance(claim, o)));
        List<Other> taken = known(claim, balanced(claim, usable), usable);
        boolean echoes =
                echo > 0 && taken.stream().noneMatch(o -> Words.common(Words.content(o.text()), about) >= echo);
        if (echoes) {
            // the choice that repeats the words of the question would be the right one
            return List.of();
        }
        return taken.stream().map(o -> distractor(claim, o)).toList();
    }

    /** The nearest in length and form first; then so many longer and shorter ones that length tells nothing. */
    private List<Other> balanced(Claim claim, List<Other> usable) {
        List<Other> near = usable.subList(0, Math.min(8, usable.size()));
        int key = claim.value().length();
        int longer = dice.roll(claim.key() + "longer", 4);
        List<Other> taken = new ArrayList<>();
        for (Other other : near) {
            boolean isLonger = other.text().length() > key;
            long have = taken.stream()
                    .filter(t -> t.text().length() > key == isLonger)
                    .count();
            if (taken.size() < 3 && have < (isLonger ? longer : 3 - longer)) {
                taken.add(other);
            }
        }
        for (Other other : near) {
            if (taken.size() < 3 && !taken.contains(other)) {
                taken.add(other);
            }
        }
        return taken;
    }

    /**
     * The choice named most often in the documents is the key no more often than chance: three times of four a better known one
     * stands beside it, or no choices are offered.
     */
    private List<Other> known(Claim claim, List<Other> taken, List<Other> usable) {
        int key = support.frequency(claim.value());
        boolean beaten = taken.stream().anyMatch(o -> support.frequency(o.text()) > key);
        if (beaten || dice.roll(claim.key() + "known", 4) == 0 || taken.size() < 3) {
            return taken;
        }
        for (Other other : usable) {
            if (support.frequency(other.text()) > key || support.frequency(other.text()) == key && key <= 1) {
                List<Other> out = new ArrayList<>(taken);
                if (!out.contains(other)) {
                    out.set(dice.roll(claim.key() + "place", 3), other);
                }
                return out;
            }
        }
        return claim.shape() == Claim.Shape.NAME ? List.of() : taken;
    }

    private static int distance(Claim claim, Other other) {
        int a = claim.value().length();
        int b = other.text().length();
        int length = 10 * Math.abs(a - b) / Math.max(a, b);
        boolean article = article(claim.value()).equals(article(other.text()));
        boolean slot = other.claim() == null || other.claim().slotName() == claim.slotName();
        return length + (article ? 0 : 2) + (slot ? 0 : 1) + (other.isFrom(claim) ? 0 : 5);
    }

    private static String article(String phrase) {
        String first = phrase.split(" ", 2)[0];
        return Set.of("the", "a", "an").contains(first) ? first.substring(0, 1) : phrase.endsWith("s") ? "plural" : "";
    }

    private boolean fits(Claim claim, Other other, List<Other> taken) {
        String text = other.text();
        int a = claim.value().length();
        int b = text.length();
        boolean sizes = b * 10 <= a * 18 && a * 10 <= b * 18 || Math.abs(a - b) <= 6;
        boolean numeric = hasDigit(text) != hasDigit(claim.value());
        // what costs least is asked first: most of a pool is turned away here
        if (!sizes || numeric || !isOfKind(claim, other)) {
            return false;
        }
        if (claim.shape() == Claim.Shape.INFINITIVE && POINTING.matcher(text).find()) {
            return false;
        }
        Set<String> own = Words.content(claim.value());
        Set<String> theirs = Words.content(text);
        boolean alike = Words.share(theirs, own) >= 0.4 || Words.share(own, theirs) >= 0.4;
        if (alike) {
            return false;
        }
        boolean told = Words.contains(claim.sentence().text(), text) || Words.contains(claim.question(), text);
        boolean leaning = other.claim() != null
                && other.claim().leans()
                && !other.claim().source().equals(claim.source());
        if (told || leaning) {
            return false;
        }
        boolean sameStory = other.claim() != null
                && (other.claim().sentence() == claim.sentence() || sameQuestion(claim, other.claim()));
        boolean repeated = taken.stream()
                .anyMatch(t -> Words.share(Words.content(t.text()), theirs) >= 0.5
                        || Words.share(theirs, Words.content(t.text())) >= 0.5);
        boolean clang = Words.common(theirs, Words.content(claim.question()))
                > Words.common(own, Words.content(claim.question()));
        return !sameStory && !repeated && !clang && !knowledge.names().same(text, claim.value());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A choice that nobody would take who knows what the question speaks of is no choice. */
    private static boolean isOfKind(Claim claim, Other other) {
        if (other.claim() == null) {
            return true;
        }
        return switch (claim.shape()) {
            case NOUN_PHRASE -> NounPhrases.alike(claim.value(), other.text(), sameVerb(claim, other.claim()));
            case NAME -> claim.sort() != Claim.Sort.NAME || NounPhrases.alikeNames(claim.value(), other.text());
            case INFINITIVE, GERUND, CLAUSE ->
                claim.source().equals(other.claim().source());
            case NUMBER -> true;
        };
    }

    /** What is signed can be signed: both values stand in the same place of the same verb. */
    private static boolean sameVerb(Claim a, Claim b) {
        return a.slotName() == b.slotName() && beside(a).equals(beside(b));
    }

    /** The word beside the value that is most likely its verb. */
    private static String beside(Claim claim) {
        String[] halves = GAP.split(claim.statement(), 2);
        String half = halves[0].isBlank() ? halves[1].strip() : halves[0].strip();
        String[] words = half.split(" ");
        return Words.stem(halves[0].isBlank() ? words[0] : words[words.length - 1]);
    }

    /** Two clauses that ask nearly the same of the same: the value of one may be right for the other. */
    private static boolean sameQuestion(Claim a, Claim b) {
        Set<String> x = Words.content(a.question());
        Set<String> y = Words.content(b.question());
        return Words.share(x, y) >= 0.6 || Words.share(y, x) >= 0.6;
    }

    private Distractor distractor(Claim claim, Other other) {
        Claim from = other.claim();
        if (from == null) {
            return feedback.on(other.text(), Words.content(claim.question()), claim.value());
        }
        boolean usable = !from.leans()
                && from.speaker().isEmpty()
                && Words.count(from.told()) <= 28
                && !Words.contains(from.told(), claim.value());
        if (!usable) {
            return Distractor.plain(other.text());
        }
        List<Citation> proof = from.evidence();
        return new Distractor(other.text(), Words.capitalised(from.told()) + ".", proof);
    }
}

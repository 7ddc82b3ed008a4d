package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.footnote.generation.Disagreement;
import org.footnote.generation.Refusals;
import org.footnote.generation.Source;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Story;
import org.footnote.generation.frame.Told;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.ClauseParser;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Parallel;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/** All that is known from a collection: its events, and the facts of every type. */
public final class Knowledge {

    private final Collection collection;
    private final Names names;
    private final Treaties treaties;
    private final List<Event> events = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Policies policies;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    /** The facts as a list, null where one was added since. */
    private List<Fact> listed;

    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Story story;
    private final Wording wording;
    private final Tellings tellings;
    private final Map<String, String> settings = new ConcurrentHashMap<>();

    /** @param aliases names that mean the same, as a person gave them */
    public Knowledge(Collection collection, Refusals refusals, Map<String, Set<String>> aliases) {
        this.collection = collection;
        this.names = new Names(collection, aliases);
        this.treaties = new Treaties(collection);
        this.story = new Story(collection);
        this.wording = new Wording(
                story,
                names,
                (source, noun) -> Treaties.isTreatyWord(noun) ? treaties.meant(source, noun) : Optional.empty());
        this.tellings = new Tellings(story, wording);
        Standalone standalone = new Standalone(collection, names, treaties, refusals);
        List<List<Event>> framed = framed();
        for (Sentence sentence : collection.sentences()) {
            List<Event> parsed = framed.get(sentence.number());
            events.addAll(parsed);
            List<Clause> here = new ArrayList<>(ClauseParser.clauses(sentence));
            clauses.addAll(here);
            here.addAll(Nominals.clauses(sentence));
            here.forEach(clause -> standalone
                    .event(clause)
                    .filter(e -> parsed.stream().noneMatch(p -> p.tellsOf(e)))
                    .ifPresent(events::add));
        }
        new DatedEvents(this, refusals).all().forEach(this::add);
        new Deeds(this).all().forEach(this::add);
        new TreatyTerms(this).all().forEach(this::add);
        new TreatyClaims(this).all().forEach(this::add);
        this.policies = new Policies(this);
        policies.all().forEach(this::add);
        new PolicyClaims(collection).all().forEach(this::add);
        new Statements(this, standalone).all().forEach(this::add);
        new Quantities(this).all().forEach(this::add);
        claim();
    }

    /** The events that the clauses of each sentence tell. */
    private List<List<Event>> framed() {
        return new Parallel<>(() -> new FrameEvents(wording, names, new ClauseClaims(wording, names, s -> false)))
                .map(
                        collection.sentences(),
                        (reader, sentence) -> story.of(sentence).stream()
                                .flatMap(f -> reader.of(f).stream())
                                .toList(),
                        () -> {});
    }

    private void claim() {
        Articles articles = new Articles(treaties);
        List<Frame> agreed = story.all().stream().filter(Frame::agreed).toList();
        new Parallel<>(() ->
                        new ClauseClaims(wording, names, s -> articles.of(s).isPresent()))
                .map(agreed, (reader, f) -> reader.of(f, speaker(f)), () -> {})
                .forEach(claims -> claims.forEach(c -> articles.placed(c).ifPresent(this::add)));
        new Offices(collection, names).all().forEach(this::add);
        new Glosses(collection).all().forEach(this::add);
        new Enumerations(collection).all(claims()).forEach(this::add);
        new QuotedClauses(collection, wording).all(facts()).forEach(this::add);
    }

    /** Who says what a clause tells, where it is reported and the speaker has a name; otherwise empty. */
    private String speaker(Frame frame) {
        if (frame.speech() < 0) {
            return "";
        }
        return story.of(frame.sentence()).stream()
                .filter(f ->
                        f.verb() == frame.speech() && f.main() && !f.group().negated())
                .filter(f -> Verbs.base(f.group().base()) != null
                        && Verbs.base(f.group().base()).can("say"))
                .findFirst()
                .flatMap(wording::subject)
                .flatMap(t -> names.person(t.text()))
                .orElse("");
    }

    private void add(Fact fact) {
        facts.putIfAbsent(fact.key(), fact);
        listed = null;
    }

    void disagree(Disagreement disagreement) {
        disagreements.add(disagreement);
    }

    public Collection collection() {
        return collection;
    }

    public Names names() {
        return names;
    }

    /** The evidence, and where the full name of the person stands if the evidence has only a short one. */
    List<Citation> proofOf(String person, Source source, List<Citation> evidence) {
        boolean full = evidence.stream().anyMatch(c -> c.quote().contains(person));
        Set<Citation> proof = new LinkedHashSet<>(evidence);
        if (!full) {
            proof.addAll(names.mention(person, source));
        }
        return List.copyOf(proof);
    }

    public Treaties treaties() {
        return treaties;
    }

    public List<Event> events() {
        return events;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** Facts that come from the parts of clauses. */
    public List<Claim> claims() {
        return facts.values().stream()
                .filter(f -> f instanceof Claim)
                .map(f -> (Claim) f)
                .toList();
    }

    /** How a question says which document it speaks of: "According to X", "According to the account of the crisis"; empty where it cannot. */
    public String setting(Source source) {
        String name = source.attribution();
        return name.isEmpty() ? settings.computeIfAbsent(source.name(), n -> topic(source)) : "According to " + name;
    }

    /** What a document without a title is about: its headword, or what its first sentences speak of. */
    private String topic(Source source) {
        List<Sentence> first = collection.sentences().stream()
                .filter(s -> s.source().equals(source))
                .limit(3)
                .toList();
        for (Sentence sentence : first) {
            var tokens = sentence.tokens();
            boolean headword = sentence == first.get(0)
                    && tokens.size() > 1
                    && tokens.get(0).text().matches("\\p{Lu}{4,}")
                    && tokens.get(1).text().matches("[,.:]");
            if (headword) {
                String word = tokens.get(0).text();
                return "According to the entry “" + word.charAt(0)
                        + word.substring(1).toLowerCase(Locale.ROOT) + "”";
            }
            for (Frame frame : story.of(sentence)) {
                Optional<Told> subject = frame.main() ? wording.subject(frame) : Optional.empty();
                boolean fits = subject.isPresent()
                        && !subject.get().leans()
                        && subject.get().proof().isEmpty()
                        && Words.count(subject.get().text()) <= 7
                        && Words.count(subject.get().text()) >= 2
                        && subject.get().text().matches("the .*");
                if (fits) {
                    return "According to the account of " + subject.get().text();
                }
            }
        }
        return "";
    }

    /** Puts phrases and sentences into words that are understood outside their document. */
    public Wording wording() {
        return wording;
    }

    public Tellings tellings() {
        return tellings;
    }

    public List<Fact> facts() {
        if (listed == null) {
            listed = List.copyOf(facts.values());
        }
        return listed;
    }

    /** Names of all policies, without quotation marks. */
    public List<String> policyNames() {
        return policies.names().names();
    }

    /** Whether two names mean, or may mean, the same policy. */
    public boolean samePolicy(String a, String b) {
        return policies.names().same(a, b);
    }

    /** Whether both belong to one named group of policies. */
    public boolean inSameGroup(String a, String b) {
        return policies.names().inSameGroup(a, b);
    }

    public List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }
}

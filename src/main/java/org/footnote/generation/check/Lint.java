package org.footnote.generation.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.Draft;
import org.footnote.generation.Refusal;
import org.footnote.generation.Source;

/** All that the gates have to say of one item: whoever writes or reviews it hears everything at once. Serves several threads. */
public final class Lint {

    private final Map<Refusal, Gate> gates = new LinkedHashMap<>();

    public Lint(List<Source> sources) {
        Gates all = new Gates(sources);
        gates.put(Refusal.EVIDENCE_DOES_NOT_MATCH, all::evidenceMatchesText);
        gates.put(Refusal.KEY_NOT_IN_EVIDENCE, all::keyStandsInEvidence);
        gates.put(Refusal.STEM_NOT_STANDALONE, all::stemStandsAlone);
        gates.put(Refusal.MORE_THAN_ONE_KEY, all::oneKey);
        gates.put(Refusal.STEM_GIVES_KEY_AWAY, all::stemKeepsTheKey);
        gates.put(Refusal.CLUE_IN_LENGTH, all::noClueInLength);
        gates.put(Refusal.CLUE_IN_FORM, all::noClueInForm);
        gates.put(Refusal.ABSOLUTE_TERM, all::noAbsoluteTerms);
        gates.put(Refusal.UNREADABLE, all::readable);
        gates.put(Refusal.COPIED, all::notCopied);
        gates.put(Refusal.EXPLANATION_REPEATS, all::explanationTeaches);
    }

    /** What each gate would refuse an item for, in the order of the gates. */
    public Collection<Refusal> rules() {
        return gates.keySet();
    }

    /** What the item does not pass, empty where it passes every gate. */
    public Set<Refusal> findings(Draft draft) {
        Set<Refusal> found = EnumSet.noneOf(Refusal.class);
        gates.values().stream()
                .map(gate -> gate.refuse(draft))
                .flatMap(Optional::stream)
                .forEach(found::add);
        return found;
    }
}

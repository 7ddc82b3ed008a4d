package org.footnote.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.footnote.item.Kind;
import org.hibernate.annotations.BatchSize;

/** A line of a quiz as it is kept. */
@Entity
@Table(name = "set_part")
class SetPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id", updatable = false)
    private QuestionSet set;

    private int position;

    @Column(updatable = false)
    private Long questionId;

    private int number;
    private String topic;
    private double easiest;
    private double hardest;
    private boolean unseen;
    private double maxMark;

    @ElementCollection
    @CollectionTable(name = "set_part_kind", joinColumns = @JoinColumn(name = "part_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Kind> kinds = new HashSet<>();

    protected SetPart() {}

    SetPart(QuestionSet set, int position, Wanted wanted) {
        this.set = set;
        this.position = position;
        this.questionId = wanted instanceof Wanted.Chosen chosen ? chosen.question() : null;
        this.number = 1;
        this.hardest = 1;
        this.maxMark = wanted.maxMark();
        if (wanted instanceof Wanted.Drawn drawn) {
            draw(drawn.rule());
        }
    }

    /** @throws IllegalStateException where this line holds a chosen question */
    final void draw(Rule rule) {
        if (questionId != null) {
            throw new IllegalStateException("question " + questionId + " was chosen, not drawn");
        }
        number = rule.number();
        topic = rule.topic().orElse(null);
        easiest = rule.easiest();
        hardest = rule.hardest();
        unseen = rule.unseen();
        if (!kinds.equals(rule.kinds())) {
            kinds.clear();
            kinds.addAll(rule.kinds());
        }
    }

    void worth(double marks) {
        if (!(marks > 0)) {
            throw new IllegalArgumentException("a question is worth something: " + marks);
        }
        maxMark = marks;
    }

    void stand(int place) {
        position = place;
    }

    Wanted wanted() {
        return questionId != null
                ? new Wanted.Chosen(questionId, maxMark)
                : new Wanted.Drawn(
                        new Rule(kinds, number, Optional.ofNullable(topic), easiest, hardest, unseen), maxMark);
    }

    Long id() {
        return id;
    }

    int position() {
        return position;
    }
}

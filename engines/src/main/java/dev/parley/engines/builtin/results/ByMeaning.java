package dev.parley.engines.builtin.results;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a sentence model runs: phrases are compared by what they mean in their sentences, so that "phone signal" and "no
 * reception" can be one, and sentences that speak of the same without naming it count as well. For one conversation and one
 * thread.
 */
final class ByMeaning implements Grouping {

    /** So much of a phrase's vector is that of the sentences it stands in. */
    private static final double CONTEXT = 0.4;

    /** Phrases that are this alike on average are about the same. */
    private static final double SAME = 0.55;

    /** A sentence this close to a group speaks of it. */
    private static final double SPEAKS_OF_IT = 0.45;

    /** A sentence that answers the same question needs less: both speak of what was asked. */
    private static final double ANSWERS_ALIKE = 0.36;

    /** So many sentences of a conversation are compared with the groups. */
    private static final int MOST_SENTENCES = 600;

    /** Of a text without marks that end sentences, the opening has to do. */
    private static final int LONGEST_SENTENCE = 400;

    /** So many of its places make a phrase's context. */
    private static final int MOST_PLACES = 12;

    private final Meaning meaning;
    private final Language language;
    private final Map<String, Vector> known = new HashMap<>();

    ByMeaning(Meaning meaning, Language language) {
        this.meaning = meaning;
        this.language = language;
    }

    @Override
    public List<Group> groups(List<Mention> mentions, List<SpokenAnswer> answers) {
        var candidates = Candidate.of(mentions);
        var vectors = candidates.stream().map(this::vector).toList();
        var places = answers.stream()
                .flatMap(answer -> answer.entries().stream()
                        .flatMap(entry -> Said.sentences(entry, language).stream())
                        .map(said -> new Place(said, answer.questionKey(), vector(said.text()))))
                .limit(MOST_SENTENCES)
                .toList();
        return AverageLink.clusters(likeness(vectors), SAME).stream()
                .map(cluster -> group(
                        cluster.stream().map(candidates::get).toList(),
                        Vector.mean(cluster.stream().map(vectors::get).toList()),
                        places))
                .toList();
    }

    /** A sentence, and the question that it answers. */
    private record Place(Said said, String questionKey, Vector vector) {}

    private Vector vector(Candidate candidate) {
        var phrases = candidate.mentions().stream()
                .map(Mention::label)
                .distinct()
                .limit(MOST_PLACES)
                .map(this::vector)
                .toList();
        var sentences = candidate.mentions().stream()
                .limit(MOST_PLACES)
                .map(mention -> vector(mention.sentence().text()))
                .toList();
        return Vector.mean(phrases).blend(Vector.mean(sentences), CONTEXT);
    }

    /** Many phrases share a sentence. */
    private Vector vector(String text) {
        return known.computeIfAbsent(Clip.toWords(text, LONGEST_SENTENCE), meaning::of);
    }

    private static double[][] likeness(List<Vector> vectors) {
        var likeness = new double[vectors.size()][vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = vectors.get(i).cosine(vectors.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    /** Called by its candidate that most entries use. */
    private static Group group(List<Candidate> cluster, Vector centre, List<Place> places) {
        var mentions = cluster.stream()
                .flatMap(candidate -> candidate.mentions().stream())
                .toList();
        var name = cluster.stream()
                .max(Comparator.comparingLong(Candidate::entries)
                        .thenComparingInt(candidate -> candidate.mentions().size())
                        .thenComparingInt(candidate ->
                                -candidate.mentions().getFirst().label().length()))
                .map(Candidate::mentions)
                .orElse(mentions);
        var questions = mentions.stream().map(Mention::questionKey).collect(Collectors.toSet());
        var related = places.stream()
                .filter(place -> place.vector().cosine(centre)
                        >= (questions.contains(place.questionKey()) ? ANSWERS_ALIKE : SPEAKS_OF_IT))
                .map(Place::said)
                .toList();
        return new Group(mentions, name, related);
    }
}

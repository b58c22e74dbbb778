package dev.parley.engines.eval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an afternoon with keywords gives: words shared with the question, a few phrases for declines and requests, the first number, a
 * few words for feelings. All entries of a question are one theme, called as the question is.
 */
final class KeywordReader implements Reader {

    private static final List<String> DECLINES = List.of(
            "don't know",
            "no idea",
            "rather not",
            "no comment",
            "prefer not",
            "can't remember",
            "keine ahnung",
            "möchte ich nicht",
            "no sé",
            "prefiero no",
            "je ne sais pas",
            "préfère ne pas");
    private static final Map<String, List<String>> ASKS = Map.of(
            "repeat", List.of("repeat", "say that again", "pardon", "wie bitte", "repetir", "répéter"),
            "clarify", List.of("what do you mean", "do you mean", "meinen sie", "se refiere", "voulez-vous dire"),
            "skip", List.of("skip", "next question", "pass"),
            "stop", List.of("stop", "end the interview"));
    private static final List<String> GOOD =
            List.of("good", "great", "love", "nice", "easy", "happy", "gut", "super", "bueno", "bien", "bon", "adore");
    private static final List<String> BAD = List.of(
            "bad",
            "broke",
            "slow",
            "expensive",
            "annoy",
            "wrong",
            "schlecht",
            "teuer",
            "malo",
            "caro",
            "mauvais",
            "cher");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONG = 15;

    @Override
    public String name() {
        return "keywords";
    }

    @Override
    public Reading read(LabelledSet.Item item) {
        var text = String.join(" ", item.answer().says()).toLowerCase(Locale.ROOT);
        var words = words(text);
        var asked = words(item.question().text() + " " + item.question().objective());
        boolean declined = DECLINES.stream().anyMatch(text::contains);
        boolean shares = words.stream().anyMatch(asked::contains);
        var ask = ASKS.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(Reading.NO_ASK);
        return new Reading(
                !declined && ask.equals(Reading.NO_ASK),
                declined,
                words.size() > 3 && !shares,
                text.split("\\s+").length >= LONG,
                ask,
                value(item.question(), text),
                feels(text));
    }

    private static String value(LabelledStudy.Question question, String text) {
        return switch (question.expects().orElse("")) {
            case "yes_no" -> yesOrNo(text);
            case "choice" ->
                question.branches().stream()
                        .map(branch -> branch.value().asText())
                        .filter(text::contains)
                        .findFirst()
                        .orElse(Reading.UNDETERMINED);
            case "date" -> first(Pattern.compile("\\d{4}-\\d\\d-\\d\\d"), text);
            case "number", "rating" -> first(NUMBER, text);
            default -> Reading.UNDETERMINED;
        };
    }

    private static String yesOrNo(String text) {
        var first = text.split("\\W+")[0];
        if (Set.of("yes", "yeah", "ja", "sí", "oui").contains(first)) {
            return "true";
        }
        return Set.of("no", "nope", "nein", "non").contains(first) ? "false" : Reading.UNDETERMINED;
    }

    private static String first(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .orElse(Reading.UNDETERMINED);
    }

    private static String feels(String text) {
        boolean good = GOOD.stream().anyMatch(text::contains);
        boolean bad = BAD.stream().anyMatch(text::contains);
        return good && bad ? "mixed" : good ? "positive" : bad ? "negative" : "neutral";
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    @Override
    public InterviewReading read(String id, LabelledInterview interview) {
        var themes = interview.questions().stream()
                .map(question -> new InterviewReading.Theme(question.text(), entries(question.key(), interview)))
                .toList();
        var feels = interview.questions().stream()
                .collect(Collectors.toMap(
                        LabelledInterview.Question::key, question -> feels(text(question.key(), interview))));
        return new InterviewReading(themes, feels);
    }

    private static Set<Integer> entries(String question, LabelledInterview interview) {
        return IntStream.rangeClosed(1, interview.entries().size())
                .filter(number -> interview.entries().get(number - 1).question().equals(question))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(String question, LabelledInterview interview) {
        return interview.entries().stream()
                .filter(entry -> entry.question().equals(question))
                .map(LabelledInterview.Entry::says)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}

package dev.parley.schemas.mapping;

import dev.parley.domain.json.Json;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.run.AnalysisResults.QuestionSentiment;
import dev.parley.domain.run.AnalysisResults.Quote;
import dev.parley.domain.run.AnalysisResults.Theme;
import dev.parley.domain.turn.Sentiment;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What an analysis found, as JSON text with the member names of the REST API. */
public final class AnalysisJson {

    private AnalysisJson() {}

    /** The themes. */
    public static String renderThemes(List<Theme> themes) {
        return JsonText.render(new Json.Array(Lists.map(themes, AnalysisJson::theme)));
    }

    /** The themes of that array. */
    public static List<Theme> parseThemes(String json) {
        return JsonLists.parse(json, AnalysisJson::theme);
    }

    /** How the answers feel. */
    public static String renderSentiments(List<QuestionSentiment> sentiments) {
        return JsonText.render(new Json.Array(Lists.map(sentiments, AnalysisJson::sentiment)));
    }

    /** The sentiments of that array. */
    public static List<QuestionSentiment> parseSentiments(String json) {
        return JsonLists.parse(json, AnalysisJson::sentiment);
    }

    private static Json theme(Theme theme) {
        var members = new LinkedHashMap<String, Json>();
        members.put("label", Json.text(theme.label()));
        members.put("salience", new Json.Num(BigDecimal.valueOf(theme.salience())));
        members.put("evidence_count", Json.number(theme.evidence().size()));
        members.put("evidence", JsonLists.entries(theme.evidence()));
        members.put("quotes", new Json.Array(Lists.map(theme.quotes(), AnalysisJson::quote)));
        return new Json.Object(members);
    }

    private static Theme theme(Json json) {
        return new Theme(
                JsonLists.text(member(json, "label")),
                number(member(json, "salience")),
                JsonLists.entries(member(json, "evidence")),
                JsonLists.items(member(json, "quotes"), AnalysisJson::quote));
    }

    private static Json quote(Quote quote) {
        var members = new LinkedHashMap<String, Json>();
        members.put("entry_id", Json.text(quote.entryId().value().toString()));
        members.put("text", Json.text(quote.text()));
        return new Json.Object(members);
    }

    private static Quote quote(Json json) {
        return new Quote(JsonLists.entry(member(json, "entry_id")), JsonLists.text(member(json, "text")));
    }

    private static Json sentiment(QuestionSentiment sentiment) {
        var members = new LinkedHashMap<String, Json>();
        members.put("question_key", Json.text(sentiment.questionKey()));
        members.put("sentiment", Json.text(sentiment.mood().sentiment().name().toLowerCase(Locale.ROOT)));
        sentiment.mood().score().ifPresent(score -> members.put("score", new Json.Num(BigDecimal.valueOf(score))));
        members.put("evidence", JsonLists.entries(sentiment.mood().evidence()));
        return new Json.Object(members);
    }

    private static QuestionSentiment sentiment(Json json) {
        return new QuestionSentiment(
                JsonLists.text(member(json, "question_key")),
                new Mood(
                        Sentiment.valueOf(
                                JsonLists.text(member(json, "sentiment")).toUpperCase(Locale.ROOT)),
                        score(json),
                        JsonLists.entries(member(json, "evidence"))));
    }

    /** Rows of earlier versions have none. */
    private static OptionalDouble score(Json json) {
        return json instanceof Json.Object object && object.get("score").isPresent()
                ? OptionalDouble.of(number(member(json, "score")))
                : OptionalDouble.empty();
    }

    private static Json member(Json json, String name) {
        if (json instanceof Json.Object object) {
            return object.get(name).orElseThrow(() -> new IllegalArgumentException("no member " + name));
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    private static double number(Json json) {
        if (json instanceof Json.Num number) {
            return number.value().doubleValue();
        }
        throw new IllegalArgumentException("not a JSON number");
    }
}

package dev.parley.engines.model.speak;

import dev.parley.domain.json.Json;
import dev.parley.domain.work.WorkItem.HistoryLine;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.model.claim.Claims;
import dev.parley.engines.model.hear.Cleared;
import dev.parley.engines.model.prompt.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which rules words have to keep to for a task. Thread-safe. */
record Rules(Claims claims, Meanings meanings) {

    List<Rule> of(GenerateRequest request, Cleared heard, Task task) {
        var language = Language.of(request.language());
        var said = said(heard);
        var ours = ours(request);
        var rules = new ArrayList<Rule>();
        rules.add(new Conduct(
                language, Stream.concat(said.stream(), ours.stream()).toList(), Briefing.visible(request.blueprint())));
        rules.add(new Remembered(claims, said, ours, request.language()));
        rules.add(new Told(claims, meanings, said, ours, request.language()));
        switch (task) {
            case Task.FollowUp(var technique) -> {
                var here = new ArrayList<>(heard.answer());
                here.add(Briefing.asked(request.node()));
                rules.add(new OneStep(technique, heard.answer(), request.language()));
                rules.add(new LaterQuestion(meanings, others(request), here, request.language()));
                rules.add(new Untouched(request.agent().spec().boundaries().sensitiveTopics(), here, language));
            }
            case Task.Redirect _, Task.Rephrase _ ->
                rules.add(new SameQuestion(meanings, asked(request), request.language()));
            case Task.Transition _ -> {}
        }
        return rules;
    }

    /** The participant's own words in this run. */
    private static List<String> said(Cleared heard) {
        var lines = heard.history().stream().filter(line -> !line.fromAgent()).map(HistoryLine::text);
        var values = heard.values().values().stream()
                .flatMap(value -> value instanceof Json.Text(var text) ? Stream.of(text) : Stream.empty());
        return Stream.of(lines, values, heard.answer().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    /** What agent and researcher have said or show. */
    private static List<String> ours(GenerateRequest request) {
        var ours = new ArrayList<>(Briefing.visible(request.blueprint()));
        ours.addAll(earlier(request));
        ours.add(Briefing.objective(request.node()));
        ours.add(Briefing.hint(request.node()));
        ours.add(request.blueprint().spec().name());
        ours.add(request.agent().spec().name());
        return ours;
    }

    private static List<String> others(GenerateRequest request) {
        return request.blueprint().spec().graph().nodes().values().stream()
                .filter(node -> !node.equals(request.node()))
                .map(Briefing::asked)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The node's question; and where the agent has asked on, what it asked last, which may be what is not understood. */
    private static List<String> asked(GenerateRequest request) {
        var asked = new ArrayList<String>();
        asked.add(request.node().text());
        if (request.turn().followUpsAsked() > 0) {
            asked.addAll(earlier(request).reversed().stream().limit(1).toList());
        }
        return asked;
    }

    private static List<String> earlier(GenerateRequest request) {
        return request.history().stream()
                .filter(HistoryLine::fromAgent)
                .map(HistoryLine::text)
                .toList();
    }
}

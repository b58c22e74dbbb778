package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.problem.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One operation of the API, declared once. Only what is its own is said here; what holds by convention (credentials, idempotency,
 * versions, paging, request ids, rate limits and their refusals) follows from {@link Trait traits} in {@link Conventions}.
 *
 * @param path as the route has it, such as {@code /api/v1/agents/{id}}
 * @param id the operation's name in clients, in camelCase, unique
 * @param takes the body in each media type it may come in; none for an operation without one
 * @param refusals codes of refusals beyond the conventional ones
 */
public record Operation(
        Method method,
        String path,
        String id,
        Words words,
        Access access,
        List<Parameter> parameters,
        List<Content> takes,
        Answer answers,
        Set<Trait> traits,
        Set<ErrorCode> refusals) {

    /** The methods in use. */
    public enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE
    }

    /** What it is about. */
    public record Words(Tag tag, String summary, String description) {}

    /** A convention that it follows. */
    public enum Trait {
        /** Sends a command: Idempotency-Key on POST, If-Match, the version afterwards, 202 when undecided. */
        COMMAND,
        /** Reads one object at its version: ETag and If-None-Match. */
        VERSIONED,
        /** Reads a page of a list of objects: limit, a place to begin at, and the times of what is wanted. */
        PAGED,
        /** Reads a page of a record that is as long as time: limit and cursor. */
        RECORDED,
        /** Takes {@code min_version}. */
        MIN_VERSION,
        /** Goes on as server-sent events: Last-Event-ID, 204 when nothing more is to come. */
        STREAMED
    }

    private static final int OK = 200;
    private static final Answer NOTHING_YET = new Answer(OK, "Done", List.of());

    public Operation {
        parameters = List.copyOf(parameters);
        takes = List.copyOf(takes);
        traits = Set.copyOf(traits);
        refusals = Set.copyOf(refusals);
    }

    /** A GET. */
    public static Operation get(String path, String id, Tag tag, String summary) {
        return of(Method.GET, path, id, tag, summary);
    }

    /** A POST. */
    public static Operation post(String path, String id, Tag tag, String summary) {
        return of(Method.POST, path, id, tag, summary);
    }

    /** A PUT. */
    public static Operation put(String path, String id, Tag tag, String summary) {
        return of(Method.PUT, path, id, tag, summary);
    }

    /** A PATCH. */
    public static Operation patch(String path, String id, Tag tag, String summary) {
        return of(Method.PATCH, path, id, tag, summary);
    }

    /** A DELETE. */
    public static Operation delete(String path, String id, Tag tag, String summary) {
        return of(Method.DELETE, path, id, tag, summary);
    }

    private static Operation of(Method method, String path, String id, Tag tag, String summary) {
        return new Operation(
                method,
                path,
                id,
                new Words(tag, summary, summary + "."),
                new Access.Open(),
                List.of(),
                List.of(),
                NOTHING_YET,
                Set.of(),
                Set.of());
    }

    /** With more to say than its summary. */
    public Operation describedAs(String description) {
        var more = new Words(words.tag(), words.summary(), description);
        return new Operation(method, path, id, more, access, parameters, takes, answers, traits, refusals);
    }

    /** For keys with that scope. */
    public Operation needs(Scope scope) {
        return with(new Access.Scoped(scope));
    }

    /** For every key. */
    public Operation needsAnyKey() {
        return with(new Access.AnyKey());
    }

    /** For who has the token in the path. */
    public Operation needsToken() {
        return with(new Access.Token());
    }

    private Operation with(Access other) {
        return new Operation(method, path, id, words, other, parameters, takes, answers, traits, refusals);
    }

    /** With these parameters. */
    public Operation with(Parameter... more) {
        var all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return new Operation(method, path, id, words, access, all, takes, answers, traits, refusals);
    }

    /** Takes such a JSON body, which for a PATCH is a merge patch; the examples are bodies that work. */
    public Operation takes(Shape shape, Example... examples) {
        var body = Content.json(shape, examples);
        return method == Method.PATCH ? takes(body, body.as(Content.MERGE_PATCH)) : takes(body, new Content[0]);
    }

    /** Takes such a body, in one media type or another. */
    public Operation takes(Content body, Content... others) {
        var all = new ArrayList<Content>();
        all.add(body);
        all.addAll(List.of(others));
        return new Operation(method, path, id, words, access, parameters, all, answers, traits, refusals);
    }

    /** Answers such a JSON document with 200. */
    public Operation answers(Shape shape, Example... examples) {
        return answers(OK, shape, examples);
    }

    /** Answers such a JSON document. */
    public Operation answers(int status, Shape shape, Example... examples) {
        return answers(new Answer(status, words.summary(), List.of(Content.json(shape, examples))));
    }

    /** Answers also in that media type. */
    public Operation orAnswers(Content more) {
        return answers(answers.or(more));
    }

    /** Answers so. */
    public Operation answers(Answer answer) {
        return new Operation(method, path, id, words, access, parameters, takes, answer, traits, refusals);
    }

    /** Follows these conventions. */
    public Operation follows(Trait... conventions) {
        var all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        all.addAll(Arrays.asList(conventions));
        return new Operation(method, path, id, words, access, parameters, takes, answers, all, refusals);
    }

    /** May refuse with these codes beyond the conventional ones. */
    public Operation refuses(ErrorCode... codes) {
        var all = EnumSet.noneOf(ErrorCode.class);
        all.addAll(refusals);
        all.addAll(Arrays.asList(codes));
        return new Operation(method, path, id, words, access, parameters, takes, answers, traits, all);
    }
}

package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.CustomContent;
import dev.parley.avro.common.FormContent;
import dev.parley.avro.common.QuestionContent;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.graph.StimulusContent;
import dev.parley.schemas.UnknownRecordException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The nodes of a graph. */
final class Nodes {

    private Nodes() {}

    static dev.parley.avro.common.Node encode(String id, Node node) {
        return switch (node) {
            case Node.Question it ->
                record(
                        id,
                        it,
                        new QuestionContent(orNull(it.objective(), Function.identity()), encode(it.probing())),
                        null,
                        null,
                        null);
            case Node.Stimulus it -> record(id, it, null, encode(it.content()), null, null);
            case Node.Form it ->
                record(id, it, null, null, new FormContent(Lists.map(it.fields(), Nodes::encode)), null);
            case Node.Custom it -> record(id, it, null, null, null, new CustomContent(JsonText.render(it.content())));
        };
    }

    static Node decode(dev.parley.avro.common.Node node) {
        return node.getQuestion()
                .<Node>map(it -> new Node.Question(
                        node.getKey(), node.getText(), it.getObjective(), node.getRequired(), decode(it.getProbing())))
                .or(() -> node.getStimulus()
                        .map(it -> new Node.Stimulus(node.getKey(), node.getText(), node.getRequired(), decode(it))))
                .or(() -> node.getForm()
                        .map(it -> new Node.Form(
                                node.getKey(),
                                node.getText(),
                                node.getRequired(),
                                Lists.map(it.getFields(), Nodes::decode))))
                .or(() -> node.getCustom()
                        .map(it -> new Node.Custom(
                                node.getKey(),
                                node.getText(),
                                node.getRequired(),
                                JsonText.parseObject(it.getContent()))))
                .orElseThrow(() -> new UnknownRecordException("a kind of node that this version does not know"));
    }

    private static dev.parley.avro.common.Node record(
            String id,
            Node node,
            @Nullable QuestionContent question,
            dev.parley.avro.common.@Nullable StimulusContent stimulus,
            @Nullable FormContent form,
            @Nullable CustomContent custom) {
        return new dev.parley.avro.common.Node(
                id, node.key(), node.text(), node.required(), question, stimulus, form, custom);
    }

    private static dev.parley.avro.common.Probing encode(Probing probing) {
        return new dev.parley.avro.common.Probing(
                probing.enabled(),
                orNull(probing.maxFollowUps()),
                Lists.map(probing.techniques(), Enums.TECHNIQUE::encode),
                orNull(probing.completionHint(), Function.identity()));
    }

    private static Probing decode(dev.parley.avro.common.Probing probing) {
        return new Probing(
                probing.getEnabled(),
                Optionals.ofInt(probing.getMaxFollowUps()),
                Lists.map(probing.getTechniques(), Enums.TECHNIQUE::decode),
                probing.getCompletionHint());
    }

    private static dev.parley.avro.common.StimulusContent encode(StimulusContent content) {
        return new dev.parley.avro.common.StimulusContent(
                Enums.STIMULUS_KIND.encode(content.kind()),
                orNull(content.text(), Function.identity()),
                orNull(content.url(), Function.identity()),
                orNull(content.alt(), Function.identity()));
    }

    private static StimulusContent decode(dev.parley.avro.common.StimulusContent content) {
        return new StimulusContent(
                Enums.STIMULUS_KIND.decode(content.getKind()), content.getText(), content.getUrl(), content.getAlt());
    }

    private static dev.parley.avro.common.FormField encode(FormField field) {
        return new dev.parley.avro.common.FormField(
                field.key(),
                Enums.FIELD_TYPE.encode(field.type()),
                field.label(),
                field.required(),
                field.options(),
                orNull(field.min(), BigDecimal::toString),
                orNull(field.max(), BigDecimal::toString));
    }

    private static FormField decode(dev.parley.avro.common.FormField field) {
        return new FormField(
                field.getKey(),
                Enums.FIELD_TYPE.decode(field.getType()),
                field.getLabel(),
                field.getRequired(),
                field.getOptions(),
                field.getMin().map(BigDecimal::new),
                field.getMax().map(BigDecimal::new));
    }
}

package dev.parley.engines.builtin.assess;

import static dev.parley.engines.builtin.assess.Answered.assess;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whoever says what they do not know, or do not have, answers")
class LacksTest {

    @ParameterizedTest(name = "{0}: {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            es | ¿Cómo va al trabajo? | En autobús, porque no tengo carné. | true
            es | ¿Qué le falta en casa? | No tengo silencio. | true
            es | ¿Qué le cuesta más? | No sé cuándo parar. | true
            es | ¿Qué le cuesta más? | No sé decir que no. | true
            es | ¿Qué le cuesta más? | No tengo un sitio tranquilo. | true
            es | ¿Qué le cuesta más? | No sé. | false
            es | ¿Qué le cuesta más? | No sé qué decir. | false
            es | ¿Qué le cuesta más? | No sé, la verdad. | false
            es | ¿Cómo usa su coche? | No tengo. | false
            es | ¿Cómo usa su coche? | No tengo coche. | false
            es | ¿Qué opina de su jefe? | No tengo jefe. | false
            en | What is hard at work? | I can't say no to my boss. | true
            en | What is hard at work? | I can't say no. | true
            en | What is hard at work? | I can't say. | false
            en | What is hard at work? | I don't know when to stop. | true
            en | What is hard at work? | I don't know who to ask. | true
            en | What is hard at work? | I never know what my boss wants. | true
            en | What is hard at work? | No idea when the day ends, that's the hard part. | true
            en | What is hard at work? | Not sure what people expect of me. | true
            en | What is hard at work? | I don't know what to say. | false
            en | What is hard at work? | I don't know, really. | false
            en | What is hard at work? | I don't have any time. | true
            en | What is hard about it? | I don't know anybody here | true
            en | How do you like the canteen? | I've never eaten there | false
            en | How did the treatment go? | I've never had one | false
            de | Was ist daran schwer? | Ich kenne hier niemanden. | true
            es | ¿Qué le cuesta más? | No conozco a nadie. | true
            fr | Qu'est-ce qui est difficile ? | Je ne connais personne ici. | true
            en | What is hard at work? | I don't have one quiet hour. | true
            en | What is hard at work? | I don't have any. | false
            en | What is hard at work? | I don't remember. | false
            en | What is hard at work? | I won't get a break. | true
            en | What is hard at work? | I don't know what it is. | false
            de | Was ist schwer? | Keine Ahnung, wann Feierabend ist, das ist das Schwere. | true
            de | Was ist schwer? | Ich weiß nie, wann ich aufhören soll. | true
            de | Was ist schwer? | Ich weiß nicht, wann Schluss ist. | true
            de | Was ist schwer? | Ich weiß nicht, wen ich fragen kann. | true
            de | Was ist schwer? | Ich kann nicht nein sagen. | true
            de | Was ist schwer? | Ich habe keine Ruhe. | true
            de | Was ist schwer? | Ich habe kein eigenes Zimmer. | true
            de | Was ist schwer? | Keine Ahnung. | false
            de | Was ist schwer? | Keine Ahnung, ehrlich gesagt. | false
            de | Was ist schwer? | Ich weiß nicht, was ich sagen soll. | false
            de | Was ist schwer? | Weiß nicht. | false
            fr | Qu'est-ce qui est difficile ? | Je ne sais pas quand m'arrêter. | true
            fr | Qu'est-ce qui est difficile ? | Je ne sais jamais quand la journée finit. | true
            fr | Qu'est-ce qui est difficile ? | Je ne sais pas dire non à mon chef. | true
            fr | Qu'est-ce qui est difficile ? | Je n'ai pas de bureau. | true
            fr | Qu'est-ce qui est difficile ? | Je n'ai pas le silence. | true
            fr | Qu'est-ce qui est difficile ? | Je ne peux pas dire non. | true
            fr | Qu'est-ce qui est difficile ? | Je ne sais pas. | false
            fr | Qu'est-ce qui est difficile ? | Je ne sais pas quoi dire. | false
            fr | Qu'est-ce qui est difficile ? | Aucune idée, vraiment. | false
            fr | Qu'est-ce qui est difficile ? | Je ne m'en souviens plus. | false
            es | ¿Qué le cuesta más? | No tengo ni idea. | false
            es | ¿Qué le cuesta más? | No tengo opinión. | false
            es | ¿Qué le cuesta más? | No tengo nada que decir. | false
            en | What is hard at work? | I don't have any idea. | false
            en | What is hard at work? | I don't have an opinion. | false
            en | What is hard at work? | I don't know if I want to answer that. | false
            en | How much do you spend on food? | I don't know how much I spend. | false
            """)
    void it_is_told_from_not_knowing_an_answer(String language, String question, String answer, boolean answers) {
        var found = assess(language, question, answer);
        assertThat(found.addressed()).isEqualTo(answers);
        assertThat(found.declined()).isEqualTo(!answers);
    }
}

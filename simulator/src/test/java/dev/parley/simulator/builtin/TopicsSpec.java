package dev.parley.simulator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a question is about")
class TopicsSpec {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | What do you appreciate about the library? | library
            en | How would you describe your first shift? | shift
            de | Was wünschen Sie sich von der Bibliothek? | Bibliothek
            es | ¿Qué cambiaría usted en la consulta? | consulta
            fr | Que prendriez-vous plutôt que la voiture ? | voiture
            fr | Qu'est-ce qui changerait pour vous dans le train ? | train
            """)
    void is_what_has_an_article_rather_than_what_is_done(String language, String question, String topic) {
        assertThat(Topics.of(question, Tongue.of(language))).contains(topic);
    }
}

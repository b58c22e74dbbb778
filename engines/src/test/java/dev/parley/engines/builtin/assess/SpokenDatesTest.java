package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day is read however people write it")
class SpokenDatesTest {

    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | When did you start? | 12 May 2021 | 2021-05-12
            en | When did you start? | May 12th, 2021 | 2021-05-12
            en | When did you start? | The 12th of May, 2021 | 2021-05-12
            en | When did you start? | On 12 Sept 2019 | 2019-09-12
            en | When did you start? | 2021/05/12 | 2021-05-12
            en | When did you start? | It was the fifth of June 2018 | 2018-06-05
            en | When did you start? | 25/12/21 | 2021-12-25
            en | When did you start? | 12 May, I think |
            en | When did you start? | Last spring |
            en | When did you start? | From 1 May 2020 to 3 June 2021 |
            de | Wann haben Sie angefangen? | Am 1. September 2020 | 2020-09-01
            de | Wann haben Sie angefangen? | 1.9.2020 | 2020-09-01
            de | Wann haben Sie angefangen? | am 1.9.20 | 2020-09-01
            de | Wann haben Sie angefangen? | Ersten Mai 2019 | 2019-05-01
            de | Wann haben Sie angefangen? | Am 24. Dez. 2021 | 2021-12-24
            de | Wann haben Sie angefangen? | Im Mai oder Juni 2019 |
            es | ¿Cuándo empezó? | El 1 de septiembre de 2020 | 2020-09-01
            es | ¿Cuándo empezó? | 01/09/2020 | 2020-09-01
            es | ¿Cuándo empezó? | el 15 de marzo del 2019 | 2019-03-15
            es | ¿Cuándo empezó? | El primero de mayo de 2019 | 2019-05-01
            fr | Quand avez-vous commencé ? | Le 1er septembre 2020 | 2020-09-01
            fr | Quand avez-vous commencé ? | le 3 mai 2019, un vendredi | 2019-05-03
            fr | Quand avez-vous commencé ? | le 14/07/2019 | 2019-07-14
            fr | Quand avez-vous commencé ? | Au printemps 2019 |
            en | When did you move in? | June 3 2022 | 2022-06-03
            en | When did you move in? | on the 1st of Jan 2023 | 2023-01-01
            en | When did you move in? | in 2022 |
            en | When did you move in? | around 3 June 2022 |
            de | Wann sind Sie eingezogen? | 03. Juni 2022 | 2022-06-03
            de | Wann sind Sie eingezogen? | zum 1. März 2023 | 2023-03-01
            de | Wann sind Sie eingezogen? | Letzten Sommer |
            es | ¿Cuándo se mudó? | 3 de junio de 2022 | 2022-06-03
            es | ¿Cuándo se mudó? | en junio de 2022 |
            fr | Quand avez-vous emménagé ? | le 3 juin 2022 | 2022-06-03
            fr | Quand avez-vous emménagé ? | premier juin 2022 | 2022-06-01
            fr | Quand avez-vous emménagé ? | 03.06.2022 | 2022-06-03
            en | When did you join? | 1 March 2021 | 2021-03-01
            en | When did you join? | March 2021 |
            de | Wann sind Sie beigetreten? | am 01.03.2021 | 2021-03-01
            es | ¿Cuándo se unió? | el 1 de marzo de 2021 | 2021-03-01
            fr | Quand avez-vous adhéré ? | le 1er mars 2021 | 2021-03-01
            """)
    void a_day(String language, String question, String answer, String expected) {
        assertThat(SpokenValue.date(language, question, answer))
                .isEqualTo(Optional.ofNullable(expected).map(Json::text));
    }
}

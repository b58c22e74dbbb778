package dev.parley.gateway.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonParsing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A merge patch")
final class MergePatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what is left out stays, what is named changes
                "{'a':1,'b':2} | {'b':3} | {'a':1,'b':3}",
                // objects are merged, lists are replaced
                "{'p':{'a':1,'b':2}} | {'p':{'a':9}} | {'p':{'a':9,'b':2}}",
                "{'l':[1,2]} | {'l':[3]} | {'l':[3]}",
                // null clears what is there
                "{'a':1,'b':2} | {'a':null} | {'b':2}",
                "{'p':{'a':1}} | {'p':null} | {}",
                // what the object has as null is not there, and clearing it is nothing
                "{'a':null,'b':2} | {} | {'b':2}",
                "{'a':null} | {'a':null} | {}",
                "{'v':null} | {'v':{'s':1}} | {'v':{'s':1}}",
                // a name that is not known stays, so that it is refused
                "{'a':1} | {'x':null} | {'a':1,'x':null}",
                "{'a':1} | {'x':1} | {'a':1,'x':1}",
                "{'p':{'a':1}} | {'p':{'x':null}} | {'p':{'a':1,'x':null}}",
                // in metadata every name is the sender's
                "{'metadata':{'a':1}} | {'metadata':{'a':null,'b':null,'c':{'d':null,'e':1}}} | {'metadata':{'c':{'e':1}}}",
                "{'metadata':{'a':null}} | {'metadata':{'b':1}} | {'metadata':{'a':null,'b':1}}"
            })
    void gives_the_document_as_it_is_to_be(String target, String patch, String merged) {
        assertThat(MergePatch.apply(json(target), json(patch))).isEqualTo(json(merged));
    }

    private static Json.Object json(String text) {
        return (Json.Object) JsonParsing.parseTrusted(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}

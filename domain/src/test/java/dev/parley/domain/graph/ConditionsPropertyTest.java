package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A structured condition over any two values")
class ConditionsPropertyTest {

    @Property(tries = 500)
    void never_holds_together_with_its_opposite(
            @ForAll("operators") Operator operator, @ForAll("values") Json actual, @ForAll("values") Json expected) {
        var opposite = switch (operator) {
            case EQ -> Operator.NEQ;
            case NEQ -> Operator.EQ;
            case GT -> Operator.LTE;
            case GTE -> Operator.LT;
            case LT -> Operator.GTE;
            case LTE -> Operator.GT;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
            case CONTAINS -> Operator.NOT_CONTAINS;
            case NOT_CONTAINS -> Operator.CONTAINS;
            case EXISTS -> Operator.NOT_EXISTS;
            case NOT_EXISTS -> Operator.EXISTS;
        };
        assertThat(holds(operator.wireName(), actual, expected) && holds(opposite.wireName(), actual, expected))
                .isFalse();
    }

    @Provide
    Arbitrary<Operator> operators() {
        return Arbitraries.of(Operator.class);
    }

    @Provide
    Arbitrary<Json> values() {
        return JsonValues.any();
    }

    private static boolean holds(String operator, Json actual, Json expected) {
        return Conditions.holds(new Condition.Structured("field", operator, expected), _ -> Optional.of(actual));
    }
}

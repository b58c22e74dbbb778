package dev.parley.schemas.mapping;

import dev.parley.schemas.UnknownRecordException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Constants of a domain enum and the symbols of the same names in its Avro enum. The Avro enum has one more symbol, which
 * stands for what a newer writer knows and this reader does not.
 *
 * @param <D> the domain's enum
 * @param <A> the Avro enum
 */
public final class EnumMapping<D extends Enum<D>, A extends Enum<A>> {

    private final Map<D, A> symbols;
    private final Map<A, D> constants;

    private EnumMapping(Map<D, A> symbols, Map<A, D> constants) {
        this.symbols = symbols;
        this.constants = constants;
    }

    /** Pairs the constants with the symbols by name. */
    static <D extends Enum<D>, A extends Enum<A>> EnumMapping<D, A> of(
            Class<D> domain, D[] all, Class<A> avro, Function<String, A> symbolOf) {
        var symbols = new EnumMap<D, A>(domain);
        var constants = new EnumMap<A, D>(avro);
        for (D constant : all) {
            A symbol = symbolOf.apply(constant.name());
            symbols.put(constant, symbol);
            constants.put(symbol, constant);
        }
        return new EnumMapping<>(symbols, constants);
    }

    /** The constant's symbol. */
    public A encode(D constant) {
        A symbol = symbols.get(constant);
        if (symbol == null) {
            throw new IllegalStateException("no symbol for " + constant);
        }
        return symbol;
    }

    /**
     * The symbol's constant.
     *
     * @throws UnknownRecordException if the symbol stands for something newer
     */
    public D decode(A symbol) {
        D constant = constants.get(symbol);
        if (constant == null) {
            throw new UnknownRecordException(
                    "a " + symbol.getDeclaringClass().getSimpleName() + " that this version does not know");
        }
        return constant;
    }

    /** The symbols of all, in the order of the constants, so that equal sets make equal records. */
    public List<A> encodeAll(Set<D> all) {
        var sorted = new ArrayList<>(all);
        sorted.sort(null);
        return Lists.map(sorted, this::encode);
    }
}

package dev.parley.engines.model.call;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.engines.model.EngineName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What models cost. No library knows it and providers change it, so the operator keeps the table. Thread-safe.
 *
 * <p>The table's form: {@code <provider>/<model>=<input>:<output>}, separated by commas, prices in the currency for a million
 * tokens; a model may end in {@code *}, the longest entry that fits counts.
 */
public final class Prices {

    private static final Logger LOG = LoggerFactory.getLogger(Prices.class);

    /** Models that were named as unknown; a researcher can write any name, so the list has an end. */
    private static final int MOST_NAMED = 1_000;

    private record Price(BigDecimal input, BigDecimal output) {}

    private final Map<String, Price> table;
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    private Prices(Map<String, Price> table) {
        this.table = Collections.unmodifiableMap(table);
    }

    /** Reads a table; an empty text is an empty table. */
    public static Prices of(String text) {
        var table = new LinkedHashMap<String, Price>();
        for (var entry : text.split(",", -1)) {
            if (!entry.isBlank()) {
                int equals = entry.lastIndexOf('=');
                int colon = entry.lastIndexOf(':');
                if (equals < 1 || colon < equals) {
                    throw new IllegalArgumentException(
                            "a price is written <provider>/<model>=<input>:<output>, not: " + entry.strip());
                }
                table.put(
                        entry.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        new Price(price(entry.substring(equals + 1, colon)), price(entry.substring(colon + 1))));
            }
        }
        return new Prices(table);
    }

    private static BigDecimal price(String text) {
        try {
            var price = new BigDecimal(text.strip());
            if (price.signum() >= 0) {
                return price;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw new IllegalArgumentException("a price is a number that is not below 0, not: " + text.strip());
    }

    /** In millionths of the currency, rounded up; 0 for a model without a price. */
    long costMicros(Model model, long inputTokens, long outputTokens) {
        var price = find(name(model));
        if (price.isEmpty()) {
            sayOnce(model);
            return 0;
        }
        // Price for a million tokens, cost in millionths: the factors cancel out.
        return price.get()
                .input()
                .multiply(BigDecimal.valueOf(inputTokens))
                .add(price.get().output().multiply(BigDecimal.valueOf(outputTokens)))
                .setScale(0, RoundingMode.CEILING)
                .longValue();
    }

    private Optional<Price> find(String name) {
        return Optional.ofNullable(table.get(name))
                .or(() -> table.keySet().stream()
                        .filter(key -> key.endsWith("*") && name.startsWith(key.substring(0, key.length() - 1)))
                        .reduce((one, other) -> one.length() >= other.length() ? one : other)
                        .map(table::get));
    }

    private void sayOnce(Model model) {
        boolean local = model.provider() == Provider.OLLAMA;
        if (!local && named.size() < MOST_NAMED && named.add(name(model))) {
            LOG.warn("No price is configured for {}: its calls count as free", EngineName.logged(model));
        }
    }

    private static String name(Model model) {
        return model.provider().name().toLowerCase(Locale.ROOT) + "/"
                + model.model().toLowerCase(Locale.ROOT);
    }
}

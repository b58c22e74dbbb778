package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import java.math.BigDecimal;

/** A number that grows word by word: units go to tens, hundreds and thousands multiply what stands before them. */
final class NumberInWords {

    private static final int SCORE = 20;
    private static final int FOUR_SCORE = 80;

    private final boolean french;
    private BigDecimal thousands = BigDecimal.ZERO;
    private long smallestScale = Long.MAX_VALUE;
    private int group;
    private int free = 1000;
    private boolean started;

    NumberInWords(Language language) {
        this.french = language == Language.FR;
    }

    /** Takes the next word's number, if it can belong to the same number; false leaves everything as it was. */
    boolean add(BigDecimal word) {
        boolean whole =
                word.stripTrailingZeros().scale() <= 0 && word.compareTo(BigDecimal.valueOf(1_000_000_000L)) <= 0;
        if (!whole) {
            return !started && start(word);
        }
        long value = word.longValueExact();
        boolean taken = value >= 1000 && value % 1000 == 0
                ? scale(value)
                : value < 1000 ? inGroup((int) value) : !started && start(word);
        started |= taken;
        return taken;
    }

    private boolean start(BigDecimal word) {
        thousands = word;
        free = 0;
        smallestScale = 0;
        started = true;
        return true;
    }

    private boolean scale(long value) {
        if (value >= smallestScale || started && group == 0) {
            return false;
        }
        thousands = thousands.add(BigDecimal.valueOf(Math.max(group, 1)).multiply(BigDecimal.valueOf(value)));
        smallestScale = value;
        group = 0;
        free = 1000;
        return true;
    }

    private boolean inGroup(int value) {
        if (value == 100 && group > 0 && group < 100 && smallestScale > 100) {
            group *= 100;
            free = 100;
            return true;
        }
        if (french && value == SCORE && group % 100 == 4) {
            group += FOUR_SCORE - 4;
            free = SCORE;
            return true;
        }
        if (value == 0 && started || value >= free) {
            return false;
        }
        group += value;
        free = room(value);
        return true;
    }

    /** What may still be added behind a number: units behind tens, up to 19 behind French 60 and 80. */
    private int room(int value) {
        if (value >= 100) {
            return value % 100 == 0 ? 100 : 0;
        }
        boolean vigesimal = french && (value == 60 || value == FOUR_SCORE);
        if (vigesimal) {
            return SCORE;
        }
        boolean tens = value >= SCORE && value % 10 == 0 || french && value == 10;
        return tens ? 10 : 0;
    }

    BigDecimal value() {
        return thousands.add(BigDecimal.valueOf(group));
    }
}

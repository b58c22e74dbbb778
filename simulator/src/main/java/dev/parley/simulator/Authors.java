package dev.parley.simulator;

/**
 * Who worded what was said; forms are filled in by nobody's words and do not count.
 *
 * @param model answers that a model worded
 * @param builtIn answers that the built-in participant worded, for itself or in a model's place
 * @param used what models took for all of them
 */
public record Authors(int model, int builtIn, ModelUse used) {

    /** Nothing said yet. */
    public static final Authors NONE = new Authors(0, 0, ModelUse.NONE);

    /** With what was said now. */
    public Authors with(Act.Say said) {
        return switch (said.author()) {
            case MODEL -> new Authors(model + 1, builtIn, used.plus(said.used()));
            case BUILT_IN -> new Authors(model, builtIn + 1, used.plus(said.used()));
        };
    }

    /** Both together. */
    public Authors plus(Authors others) {
        return new Authors(model + others.model, builtIn + others.builtIn, used.plus(others.used));
    }
}

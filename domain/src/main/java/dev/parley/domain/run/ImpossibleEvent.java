package dev.parley.domain.run;

/** A fold met an event that cannot have happened: a bug, or a damaged log. The fold of that partition must stop. */
public final class ImpossibleEvent extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ImpossibleEvent(String message) {
        super(message);
    }
}

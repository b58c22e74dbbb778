package dev.parley.kit.share;

/**
 * Does the work. Called on virtual threads, several at once; may block.
 *
 * @param <V> the work item
 */
public interface WorkHandler<V> {

    /** What becomes of the record. */
    enum Verdict {
        /** Done; it never comes again. */
        DONE,
        /** Not done; it comes again, here or elsewhere, until the delivery limit. */
        AGAIN,
        /** Not worth another try. */
        GIVE_UP
    }

    /**
     * Works. An exception means {@link Verdict#AGAIN}.
     *
     * @throws InterruptedException when the service closes
     */
    Verdict handle(Delivery<V> delivery) throws InterruptedException;

    /**
     * Called once nobody will be given the record any more without it having been done; {@code reason} says why. Has to be
     * harmless when it comes twice.
     */
    void abandoned(Delivery<V> delivery, String reason);
}

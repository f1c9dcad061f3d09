package nl.tweestap.verifier;

import java.time.Instant;

/**
 * What is left within the window: shown to people, never decided by.
 *
 * @param left 0 during a pause
 * @param pausedUntil now, when there is no pause
 */
public record Standing(int left, Instant pausedUntil) {

    public boolean isPaused() {
        return left == 0;
    }
}

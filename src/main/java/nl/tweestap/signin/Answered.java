package nl.tweestap.signin;

import java.util.Optional;
import nl.tweestap.verifier.Judgement;

/**
 * What came of a typed code: a new token, or why not. Neither when the session was over, so that
 * nobody could be signed in by it; then nothing was judged and nothing is spent.
 */
public record Answered(Optional<String> token, Optional<Judgement> refusal) {

    static final Answered TOO_LATE = new Answered(Optional.empty(), Optional.empty());

    static Answered refused(Judgement judgement) {
        return new Answered(Optional.empty(), Optional.of(judgement));
    }

    @Override
    public String toString() {
        return "Answered(" + refusal.map(Judgement::verdict) + ")";
    }
}

package nl.tweestap.signin;

import java.util.Optional;
import nl.tweestap.verifier.Judgement;

/** The verdict, and the new token when it was accepted. */
public record Answered(Judgement judgement, Optional<String> token) {

    @Override
    public String toString() {
        return "Answered(" + judgement.verdict() + ")";
    }
}

package nl.tweestap.helpdesk.help;

import java.util.Optional;

/**
 * What came of it.
 *
 * @param refusal why nothing was done; {@link Refusal#SECOND_WANTED} when it waits for somebody to
 *     agree
 * @param request as it stands now, where that is known
 */
public record Answer(Optional<Refusal> refusal, Optional<HelpRequest> request) {

    static Answer refused(Refusal why) {
        return new Answer(Optional.of(why), Optional.empty());
    }

    static Answer done(HelpRequest request) {
        return new Answer(Optional.empty(), Optional.of(request));
    }

    static Answer waiting(HelpRequest request) {
        return new Answer(Optional.of(Refusal.SECOND_WANTED), Optional.of(request));
    }

    public boolean isDone() {
        return refusal.isEmpty();
    }
}

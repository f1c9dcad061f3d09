package nl.tweestap.helpdesk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.helpdesk.check.CallerProof;
import nl.tweestap.helpdesk.check.Check;
import nl.tweestap.shell.CurrentAddress;

/** What the caller sees once they have proven who they are: who is at the desk, and two words. */
@Named("callWordsPage")
@RequestScoped
public class CallWordsPage {

    @Inject CallerProof proof;
    @Inject CurrentAddress address;

    private Optional<Check> check = Optional.empty();

    @PostConstruct
    void look() {
        check =
                address.get()
                        .segment(1)
                        .flatMap(receipt -> proof.seen(address.school().orElseThrow(), receipt));
    }

    /** Not when it is long ago, and not for who made the address up. */
    public boolean isShown() {
        return check.isPresent();
    }

    public String getWords() {
        return check.map(Check::words).orElse("");
    }

    public String getEmployee() {
        return check.map(one -> one.by().displayName()).orElse("");
    }

    public String getSince() {
        return check.map(one -> ClockTime.of(one.startedAt())).orElse("");
    }
}

package nl.tweestap.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does once more what is {@link TriedAgain}: outside the transaction, so each try has its own. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class TryingAgain {

    private static final Logger LOG = Logger.getLogger(TryingAgain.class.getName());

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        try {
            return context.proceed();
        } catch (RuntimeException failure) {
            if (!InTheWay.isCauseOf(failure)) {
                throw failure;
            }
            LOG.log(Level.INFO, "Once more: {0}", context.getMethod().getName());
            return context.proceed();
        }
    }
}

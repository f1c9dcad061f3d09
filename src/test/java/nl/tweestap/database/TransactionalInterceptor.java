package nl.tweestap.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Does in tests what the server does for {@code @Transactional}: one interceptor a rule. */
abstract class TransactionalInterceptor {

    @Inject TestTransactions transactions;

    abstract TxType rule();

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        return transactions.run(rule(), context::proceed);
    }

    /** Joins a transaction or begins one. */
    @Interceptor
    @Transactional
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Required extends TransactionalInterceptor {
        @Override
        TxType rule() {
            return TxType.REQUIRED;
        }
    }

    /** Begins one of its own. */
    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class RequiresNew extends TransactionalInterceptor {
        @Override
        TxType rule() {
            return TxType.REQUIRES_NEW;
        }
    }

    /** Refuses to go without one. */
    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Mandatory extends TransactionalInterceptor {
        @Override
        TxType rule() {
            return TxType.MANDATORY;
        }
    }
}

package nl.tweestap.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * The server's rules for {@code @Transactional}, one entity manager a transaction: REQUIRED joins,
 * REQUIRES_NEW suspends, MANDATORY refuses; an exception undoes.
 */
final class TestTransactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    TestTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    <T> T run(TxType type, Callable<T> work) throws Exception {
        boolean isOpen = !open.get().isEmpty();
        return switch (type) {
            case REQUIRED -> isOpen ? work.call() : runNew(work);
            case REQUIRES_NEW -> runNew(work);
            case MANDATORY -> {
                if (!isOpen) {
                    throw new IllegalStateException("Needs a transaction of its caller");
                }
                yield work.call();
            }
            case SUPPORTS, NOT_SUPPORTED, NEVER ->
                    throw new IllegalStateException("Not used in Tweestap: " + type);
        };
    }

    private <T> T runNew(Callable<T> work) throws Exception {
        EntityManager manager = factory.createEntityManager();
        open.get().push(manager);
        manager.getTransaction().begin();
        try {
            T result = work.call();
            manager.getTransaction().commit();
            return result;
        } finally {
            open.get().pop();
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    /** Stands for the entity manager of whichever transaction the thread is in. */
    EntityManager current() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        TestTransactions.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, arguments) -> {
                            try {
                                return method.invoke(open.get().element(), arguments);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }
}

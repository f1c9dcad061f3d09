package nl.tweestap.database;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;

/** Injects the thread's entity manager where the server would. */
record Managers(EntityManager manager) implements JpaInjectionServices {

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
            InjectionPoint injectionPoint) {
        return () ->
                new ResourceReference<>() {
                    @Override
                    public EntityManager getInstance() {
                        return manager;
                    }

                    @Override
                    public void release() {
                        // Belongs to the transaction.
                    }
                };
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
            InjectionPoint injectionPoint) {
        throw new IllegalStateException("No bean asks for a persistence unit");
    }

    @Override
    public void cleanup() {
        // Nothing is kept.
    }
}

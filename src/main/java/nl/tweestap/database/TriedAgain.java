package nl.tweestap.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is done once more when the database undid it because another transaction stood in its way:
 * each held what the other wanted, or a lock was waited for too long.
 *
 * <p>For what begins its transaction itself, and only for that: inside the transaction of a caller
 * nothing can be tried again, since all of it is undone.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface TriedAgain {}

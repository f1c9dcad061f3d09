package nl.tweestap.journey.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Runs a test on a phone and on a desk: in the full run on both, else on one of them, which differs
 * from test to test.
 */
@ArgumentsSource(OnBothScreens.Screens.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnBothScreens {

    /** What such a test is given. */
    final class Screens implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            List<Screen> both = List.of(Screen.PHONE, Screen.DESKTOP);
            int turn = context.getRequiredTestMethod().getName().length() % both.size();
            return (Extent.isFull() ? both : List.of(both.get(turn))).stream().map(Arguments::of);
        }
    }
}

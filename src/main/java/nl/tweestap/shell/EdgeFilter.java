package nl.tweestap.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Catches what no page caught, so that the container does not write it in the log by itself: whole,
 * each time, with what was typed. A browser that went away is left to the container.
 */
public class EdgeFilter extends HttpFilter {

    @Inject transient Faults faults;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | StackOverflowError failure) {
            faults.answer(request, response, failure);
        }
    }
}

package nl.tweestap.guide.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.guide.web.ReadyPages.Ready;

/** Answers with a {@link ReadyPages ready page} before anybody looks the address up. */
public class ReadyPagesFilter extends HttpFilter {

    @Inject transient ReadyPages pages;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Ready> ready = pages.find(request);
        if (ready.isPresent()) {
            FinishedAnswer.send(ready.get().page(), ready.get().asked(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}

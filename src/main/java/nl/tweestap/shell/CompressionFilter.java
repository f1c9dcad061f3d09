package nl.tweestap.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends text as gzip to who takes it. The listener could do that too, but then it also unpacks
 * forms that come in, before anybody counts their bytes: 58 kB of them fill 60 MB (decision 28).
 */
public class CompressionFilter extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String accepted = request.getHeader("Accept-Encoding");
        if (request.getMethod().equals("HEAD")
                || accepted == null
                || !AcceptedEncoding.isGzip(accepted)) {
            chain.doFilter(request, response);
            return;
        }
        CompressedResponse compressed = new CompressedResponse(response);
        chain.doFilter(request, compressed);
        compressed.finish();
    }
}

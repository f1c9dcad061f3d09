package nl.tweestap.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the name of every folder of views and of files a mapping of its own. Left to itself the
 * container redirects such a name to the same with a slash, before any filter and to the host the
 * request names; like this our filters answer, as everywhere. No feature has to think of it.
 */
@WebListener
public class FolderNames implements ServletContextListener {

    /** The servlet of web.xml; it is never reached, because the address filter knows no folder. */
    private static final String SERVLET = "faces";

    /** With mappings for all that is below them in web.xml. */
    private static final Set<String> HIDDEN = Set.of("/WEB-INF/", "/META-INF/");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext files = event.getServletContext();
        ServletRegistration servlet = files.getServletRegistration(SERVLET);
        below(files, "/")
                .map(folder -> folder.substring(0, folder.length() - 1))
                .forEach(servlet::addMapping);
    }

    private static Stream<String> below(ServletContext files, String folder) {
        return Optional.ofNullable(files.getResourcePaths(folder)).orElse(Set.of()).stream()
                .filter(path -> path.endsWith("/") && !HIDDEN.contains(path))
                .flatMap(inner -> Stream.concat(Stream.of(inner), below(files, inner)));
    }
}

package nl.tweestap.shell;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.tweestap.health.Part.Condition;
import nl.tweestap.health.Readiness;

/**
 * {@code /health/ready}: whether this node can take requests, and how each part is, in the form of
 * MicroProfile Health (§3, 200 for up and 503 for down).
 */
@WebServlet(ReadyServlet.PATH)
public class ReadyServlet extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/shell/ready";

    @Inject transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Condition> parts = readiness.look();
        boolean isUp = parts.values().stream().allMatch(Condition::isUp);
        response.setStatus(
                isUp ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(text(isUp, parts));
    }

    private static String text(boolean isUp, Map<String, Condition> parts) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        parts.forEach(
                (name, condition) -> {
                    JsonObjectBuilder data = Json.createObjectBuilder();
                    condition.words().forEach(data::add);
                    checks.add(
                            Json.createObjectBuilder()
                                    .add("name", name)
                                    .add("status", status(condition.isUp()))
                                    .add("data", data));
                });
        return Json.createObjectBuilder()
                .add("status", status(isUp))
                .add("checks", checks)
                .build()
                .toString();
    }

    private static String status(boolean isUp) {
        return isUp ? "UP" : "DOWN";
    }
}

package no.retning.web;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.ViewsModelDecorator;
import io.micronaut.views.ViewsRenderer;
import io.micronaut.views.ViewsRendererLocator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders the page of a problem at once, not when the answer is written: where the frame itself fails, as without a
 * database, there is still a page to fall back on.
 */
@Singleton
final class Rendering {
    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);

    private final ViewsRendererLocator renderers;
    private final ViewsModelDecorator decorator;
    private final Languages languages;

    Rendering(ViewsRendererLocator renderers, ViewsModelDecorator decorator, Languages languages) {
        this.renderers = renderers;
        this.decorator = decorator;
        this.languages = languages;
    }

    String problem(HttpRequest<?> request, ProblemPage page, boolean fragment) {
        try {
            return render(request, fragment ? "web/problem_notice" : "web/problem", page, true);
        } catch (IOException | RuntimeException e) {
            LOG.error("the page of a problem could not be shown in its frame", e);
            return bare(request, page);
        }
    }

    private String bare(HttpRequest<?> request, ProblemPage page) {
        try {
            return render(request, "web/problem_bare", page, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the locator does not know the model
    private String render(HttpRequest<?> request, String view, ProblemPage page, boolean framed) throws IOException {
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("t", languages.texts(request));
        var modelAndView = new ModelAndView<Object>(view, model);
        if (framed) {
            decorator.decorate(request, modelAndView);
        }
        var full = modelAndView.getModel().orElse(model);
        ViewsRenderer renderer = renderers
                .resolveViewsRenderer(view, MediaType.TEXT_HTML, full)
                .orElseThrow(() -> new IllegalStateException("no view " + view));
        Writable writable = renderer.render(view, full, request);
        var html = new StringWriter();
        writable.writeTo(html);
        return html.toString();
    }
}

package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.model.ViewModelProcessor;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Puts {@code frame} and {@code t} beside {@code page}, so that no controller thinks of them. */
@Singleton
class FrameOnEveryPage implements ViewModelProcessor<Map<String, Object>> {
    /** Pages that hold nothing anybody has written, also where they answer a form. */
    private static final Set<String> LEFT_FREELY = Set.of("web/problem", "web/sign_in");

    private final Frames frames;
    private final Languages languages;

    FrameOnEveryPage(Frames frames, Languages languages) {
        this.frames = frames;
        this.languages = languages;
    }

    @Override
    public void process(HttpRequest<?> request, ModelAndView<Map<String, Object>> view) {
        Map<String, Object> model = new HashMap<>(view.getModel().orElse(Map.of()));
        Messages t = languages.texts(request);
        boolean free = Asked.safely(request)
                || view.getView().map(LEFT_FREELY::contains).orElse(false);
        model.put("frame", frames.of(request, t, free));
        model.put("t", t);
        view.setModel(model);
    }
}

package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.model.ViewModelProcessor;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Puts {@code frame} and {@code t} beside {@code page}, so that no controller thinks of them. */
@Singleton
class FrameOnEveryPage implements ViewModelProcessor<Map<String, Object>> {
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
        model.put("frame", frames.of(request, t));
        model.put("t", t);
        view.setModel(model);
    }
}

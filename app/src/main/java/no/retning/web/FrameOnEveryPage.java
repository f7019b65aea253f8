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
    private final Messages messages;

    FrameOnEveryPage(Frames frames, Messages messages) {
        this.frames = frames;
        this.messages = messages;
    }

    @Override
    public void process(HttpRequest<?> request, ModelAndView<Map<String, Object>> view) {
        Map<String, Object> model = new HashMap<>(view.getModel().orElse(Map.of()));
        model.put("frame", frames.of(request));
        model.put("t", messages);
        view.setModel(model);
    }
}

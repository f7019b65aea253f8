package no.retning.story;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as somebody fills it in: fields are found by their labels, and sent by pressing a button. */
final class FilledForm {
    private final Visitor visitor;
    private final FormElement form;
    private Element part;

    FilledForm(Visitor visitor, String button) {
        this.visitor = visitor;
        this.form = visitor.page().select("form").stream()
                .filter(it ->
                        it.select("button").stream().anyMatch(b -> b.text().equals(button)))
                .map(FormElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no button «%s» on %s\n%s".formatted(button, visitor.path(), visitor.text())));
        this.part = form;
    }

    /** Looks for the next fields in the first part that fits the selector and has the text. */
    FilledForm in(String selector, String text) {
        part = form.select(selector).stream()
                .filter(it -> it.text().contains(text))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no %s with «%s» on %s".formatted(selector, text, visitor.path())));
        return this;
    }

    /** Looks for the next fields in the whole form again. */
    FilledForm whole() {
        part = form;
        return this;
    }

    /** Types into the field with the label. */
    FilledForm fill(String label, String value) {
        labelled(label).val(value);
        return this;
    }

    /** Ticks the box, or chooses the radio button, with the label. */
    FilledForm choose(String label) {
        var control = labelled(label);
        if (control.attr("type").equals("radio")) {
            form.select("input[type=radio]").stream()
                    .filter(it -> it.attr("name").equals(control.attr("name")))
                    .forEach(it -> it.removeAttr("checked"));
        }
        control.attr("checked", "");
        return this;
    }

    /** Chooses the first option that begins so in the list with the label. */
    FilledForm choose(String label, String option) {
        var list = labelled(label);
        list.select("option").forEach(it -> it.removeAttr("selected"));
        list.select("option").stream()
                .filter(it -> it.text().startsWith(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no «%s» in «%s»: %s".formatted(option, label, list.text())))
                .attr("selected", "");
        return this;
    }

    String value(String label) {
        return labelled(label).val();
    }

    /** Sends the form with the last button that reads so, and arrives at the page that answers. */
    Visitor press(String button) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        form.formData().forEach(field -> fields.add(new SimpleEntry<>(field.key(), value(field.key(), field.value()))));
        var pressed = form.select("button").stream()
                .filter(it -> it.text().equals(button))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button «%s» on %s".formatted(button, visitor.path())));
        if (pressed.hasAttr("name")) {
            fields.add(new SimpleEntry<>(pressed.attr("name"), pressed.val()));
        }
        return visitor.post(form.attr("action"), fields);
    }

    /** A box or radio button without a value says "on", one whose value is empty says nothing: jsoup knows no difference. */
    private String value(String name, String said) {
        var empty = form.select("input[checked][value='']").stream()
                .anyMatch(it -> it.attr("name").equals(name));
        return said.equals("on") && empty ? "" : said;
    }

    private Element labelled(String label) {
        return part.select("label").stream()
                .filter(it -> it.text().equals(label))
                .map(it -> form.getElementById(it.attr("for")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no field «%s» in the form on %s\n%s".formatted(label, visitor.path(), part.text())));
    }
}

package no.retning.council;

import java.util.ArrayList;
import java.util.List;
import no.retning.web.Form;

/**
 * A field that somebody else wrote in between: what stands there now and what was typed, so that neither is lost.
 *
 * @param label key of the text that names the field
 */
public record Clash(String label, Value theirs, String mine) {
    /** The fields of a form in which what stands differs from what was typed. */
    static List<Clash> of(Form form, List<Field> fields) {
        List<Clash> clashes = new ArrayList<>();
        for (Field field : fields) {
            String mine = form.value(field.name()).strip().replace("\r\n", "\n");
            if (!mine.equals(field.now())) {
                clashes.add(new Clash("council.form." + field.name(), field.theirs(), mine));
            }
        }
        return List.copyOf(clashes);
    }

    /**
     * A field as it stands.
     *
     * @param now as a form holds it
     * @param theirs the same in words
     */
    record Field(String name, String now, Value theirs) {
        static Field text(String name, String now) {
            return new Field(name, now, new Value.Plain(now));
        }
    }
}

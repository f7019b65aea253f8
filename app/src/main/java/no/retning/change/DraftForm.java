package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.retning.web.Form;

/**
 * A change set as its form holds it. Adding and taking away numbers the changes anew, so that the names of the fields
 * are always those of the order shown.
 *
 * @param head the fields that belong to no change
 */
record DraftForm(Map<String, List<String>> head, List<ChangeEntry> entries) {
    private static final List<String> HEAD = List.of(
            "title",
            "reason",
            "class",
            "revision",
            "addKind",
            "addWhat",
            "groundType",
            "groundBody",
            "groundDate",
            "groundReference",
            "groundText");

    static DraftForm of(Form form) {
        Map<String, List<String>> head = new LinkedHashMap<>();
        HEAD.forEach(name -> head.put(name, form.values(name)));
        return new DraftForm(head, ChangeEntry.all(form));
    }

    DraftForm plus(ChangeEntry entry) {
        List<ChangeEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new DraftForm(head, more).with("addWhat", "");
    }

    /** @param number as typed on the button; one that is no change's changes nothing */
    DraftForm without(String number) {
        return new DraftForm(
                head,
                IntStream.range(0, entries.size())
                        .filter(i -> !number.equals(String.valueOf(i + 1)))
                        .mapToObj(entries::get)
                        .toList());
    }

    DraftForm withPart(String number) {
        return new DraftForm(
                head,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> number.equals(String.valueOf(i + 1))
                                ? entries.get(i).withPart()
                                : entries.get(i))
                        .toList());
    }

    DraftForm with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(head);
        more.put(name, List.of(value));
        return new DraftForm(more, entries);
    }

    Form form() {
        Map<String, List<String>> values = new LinkedHashMap<>(head);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).into(values, i + 1);
        }
        return new Form(values, List.of());
    }
}

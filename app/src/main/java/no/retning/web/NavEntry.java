package no.retning.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a feature contributes to the main menu: a bean of this type puts it there, so the frame knows no feature.
 *
 * @param path where it leads, and what the addresses under it begin with
 * @param key key of its text
 * @param order smallest first: Oversikt 10, Mål 20, Veikart 30, Møter og saker 50, Endringer 60, Versjoner 70
 * @param more other beginnings of addresses whose pages lie under it
 */
public record NavEntry(String path, String key, int order, List<String> more) {
    public NavEntry(String path, String key, int order) {
        this(path, key, order, List.of());
    }

    NavItem on(String address, Messages t) {
        boolean current = Stream.concat(Stream.of(path), more.stream()).anyMatch(start -> under(start, address));
        return new NavItem(path, t.get(key), current);
    }

    private static boolean under(String start, String address) {
        return address.equals(start) || (!start.equals("/") && address.startsWith(start + "/"));
    }
}

package no.retning.web;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(int status, HttpHeaders headers, byte[] bytes) {
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The header's first value, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}

package no.retning.change;

/** When a decided set takes effect; the next published version is the default. */
public enum Effect {
    AT_ONCE,
    NEXT_VERSION
}

package no.retning.review;

/** What was noted in a review. */
public enum RemarkKind {
    /** Innspill: something was said. */
    REMARK,
    /** Noe det bes om: an answer is expected. */
    ASK,
    /** Aksjonspunkt: somebody is to do it. */
    ACTION_POINT
}

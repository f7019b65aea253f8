package no.retning.people;

/**
 * What somebody may ask to do; {@link Rights#may} tells who. The page that refuses it says so in words, from the
 * message {@code web.forbidden.ACT}.
 */
public enum Act {
    WRITE_CHANGE_SET,
    READ_CHANGE_SET,
    RETURN_CHANGE_SET,
    PROPOSE_CHANGE_SET,
    DECIDE_CHANGE_SET,
    CONFIRM_CHANGE_SET,
    EDIT_CHANGE_RULES,
    SETTLE_CONDITION,
    IMPORT_LIST,
    PUBLISH_VERSION,
    HOLD_MEETING,
    REGISTER_DECISION,
    READ_PAPERS,
    FOLLOW,
    KEEP_ORGANIZATIONS,
    ASSIGN_OWNERS,
    CONFIRM_OWNERS,
    READ_TASKS,
    KEEP_ROUND,
    ANSWER_ROUND,
    REPORT_STATUS,
    READ_OPEN_ROUND,
    KEEP_REPORTING,
    REPORT,
    SIGN_OFF,
    ASSESS_PORTFOLIO,
    NOTE_REVIEW,
    ANSWER_POINT,
    SAVE_VIEW,
    JUDGE_CANDIDATE
}

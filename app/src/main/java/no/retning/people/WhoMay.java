package no.retning.people;

/**
 * Who may do an act at all. Where it depends on what is acted on, {@link Rights} and the rights beside it decide, and
 * this says whether there can be anything the person may.
 */
final class WhoMay {
    private WhoMay() {}

    static boolean may(Rights rights, Act act) {
        return switch (act) {
            case WRITE_CHANGE_SET, CONFIRM_CHANGE_SET, REPORT_STATUS -> rights.mayPropose();
            case READ_CHANGE_SET -> rights.mayReadProposals();
            case RETURN_CHANGE_SET -> rights.mayReturn();
            case PROPOSE_CHANGE_SET -> rights.mayLayBeforeCase();
            case DECIDE_CHANGE_SET -> rights.mayDecide();
            case IMPORT_LIST -> rights.mayImport();
            case PUBLISH_VERSION -> rights.mayPublish();
            case READ_PAPERS -> rights.mayReadPapers();
            case HOLD_MEETING,
                    SETTLE_CONDITION,
                    REGISTER_DECISION,
                    EDIT_CHANGE_RULES,
                    KEEP_ORGANIZATIONS,
                    ASSIGN_OWNERS,
                    JUDGE_CANDIDATE,
                    KEEP_ROUND,
                    KEEP_REPORTING,
                    ASSESS_PORTFOLIO -> rights.office();
            case FOLLOW, READ_TASKS, READ_OPEN_ROUND, SAVE_VIEW, ANSWER_POINT -> rights.signedIn();
            case ANSWER_ROUND -> rights.belongs();
            case REPORT -> rights.office() || rights.belongs() || rights.mayPropose();
            case NOTE_REVIEW -> rights.reporting().mayNote(false);
            case SIGN_OFF -> rights.belongs() && rights.is(Role.LEADER);
            case CONFIRM_OWNERS -> rights.office() || (rights.belongs() && rights.is(Role.CONTACT));
        };
    }
}

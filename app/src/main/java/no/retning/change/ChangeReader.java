package no.retning.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Change} of its stored or sent parts; which kinds each subject has is in {@link KindFields}. */
final class ChangeReader {
    private ChangeReader() {}

    /**
     * @param id the thing it touches; null only for a CREATE
     * @throws Impossible when the kind does not fit the subject or a value is wrong
     */
    static Change read(Subject subject, ChangeKind kind, @Nullable Long id, Map<String, @Nullable Object> values) {
        After after = new After(values).only(KindFields.of(subject, kind));
        if (kind != ChangeKind.CREATE && id == null) {
            throw new Impossible("key", "missing");
        }
        long it = id == null ? 0 : id;
        boolean activity = subject == Subject.ACTIVITY;
        if (subject == Subject.INITIATIVE) {
            return initiative(kind, it, after);
        }
        return switch (kind) {
            case CREATE -> make(subject, after);
            case RENAME -> Rename.read(subject, it, after);
            case DESCRIBE -> Describe.read(subject, it, after);
            case CLOSE -> new Close(subject, it);
            case RECODE -> Recode.read(it, after);
            case MOVE -> activity ? Move.read(it, after) : MoveSubGoal.read(it, after);
            case SPLIT -> activity ? Split.read(it, after) : SplitSubGoal.read(it, after);
            case MERGE -> activity ? Merge.read(it, after) : MergeSubGoals.read(it, after);
            case REOPEN -> activity ? ReopenActivity.read(it, after) : ReopenSubGoal.read(it, after);
            case PLACE_ALSO -> PlaceAlso.read(it, after);
            case UNPLACE -> Unplace.read(it, after);
            case REGROUP -> Regroup.read(it, after);
            case RESCHEDULE -> Reschedule.read(subject, it, after);
            case CHANGE_PHASE -> ChangePhase.read(it, after);
            case CHANGE_CERTAINTY -> ChangeCertainty.read(it, after);
            case ASSIGN_OWNER -> AssignOwner.read(subject, it, after);
            case SET_MILESTONE -> SetMilestone.read(it, after);
            case PAUSE -> new Pause(it, true);
            case RESUME -> new Pause(it, false);
            case CONTINUE_AS -> ContinueAs.read(it, after);
            case LINK -> throw new Impossible("kind", "kindUnfit", kind, subject.word());
        };
    }

    private static Change initiative(ChangeKind kind, long it, After after) {
        return switch (kind) {
            case CREATE -> CreateInitiative.read(after);
            case RENAME -> Rename.read(Subject.INITIATIVE, it, after);
            case DESCRIBE -> DescribeInitiative.read(it, after);
            case RESCHEDULE -> Reschedule.read(Subject.INITIATIVE, it, after);
            case CHANGE_PHASE -> AdvanceInitiative.read(it, after);
            case ASSIGN_OWNER -> AssignOwner.read(Subject.INITIATIVE, it, after);
            case LINK -> LinkInitiative.read(it, after);
            case PAUSE -> PauseInitiative.pause(it);
            case RESUME -> PauseInitiative.resume(it, after);
            case CLOSE -> CloseInitiative.read(it, after);
            case REOPEN -> ReopenInitiative.read(it, after);
            case RECODE,
                    MOVE,
                    PLACE_ALSO,
                    UNPLACE,
                    REGROUP,
                    CHANGE_CERTAINTY,
                    SET_MILESTONE,
                    SPLIT,
                    MERGE,
                    CONTINUE_AS -> throw new Impossible("kind", "kindUnfit", kind, Subject.INITIATIVE.word());
        };
    }

    private static Change make(Subject subject, After after) {
        return switch (subject) {
            case GOAL -> CreateGoal.read(after);
            case SUBGOAL -> CreateSubGoal.read(after);
            case GROUPING -> CreateGrouping.read(after);
            case TERM -> CreateTerm.read(after);
            case ACTIVITY -> CreateActivity.read(after);
            case STRATEGY, INITIATIVE -> throw new Impossible("kind", "kindUnfit", ChangeKind.CREATE, subject.word());
        };
    }
}

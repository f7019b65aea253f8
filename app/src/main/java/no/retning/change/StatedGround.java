package no.retning.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** What somebody states that a set rests on, besides the case it will be laid before. */
final class StatedGround {
    private static final int LONGEST = 200;
    private static final Set<GroundType> OF_STRUCTURE =
            EnumSet.of(GroundType.STEERING_GROUP, GroundType.COMMISSION, GroundType.DIRECTORATE);

    private StatedGround() {}

    /**
     * The ground as it is stored; null when nothing but the case, or a second person, is behind the set.
     *
     * @throws Problem VALIDATION, at {@code ground.type} and its like
     */
    static @Nullable Ground of(@Nullable Ground stated, ChangeClass changeClass) {
        if (stated == null
                || stated.type() == GroundType.COUNCIL_CASE
                || (changeClass == ChangeClass.EDITORIAL && stated.type() == GroundType.EDITORIAL)) {
            return null;
        }
        if (!fits(stated.type(), changeClass)) {
            throw Problem.validation("ground.type", "change.ground.error.type." + changeClass);
        }
        Ground ground = new Ground(
                stated.type(),
                blankToNull(stated.body()),
                stated.date(),
                blankToNull(stated.reference()),
                blankToNull(stated.text()));
        List<FieldError> errors = new ArrayList<>();
        if (ground.body() == null) {
            errors.add(FieldError.of("ground.body", "change.ground.error.noBody"));
        } else if (ground.body().length() > LONGEST) {
            errors.add(FieldError.of("ground.body", "change.ground.error.long", LONGEST));
        }
        if (ground.reference() != null && ground.reference().length() > LONGEST) {
            errors.add(FieldError.of("ground.reference", "change.ground.error.long", LONGEST));
        }
        if (ground.date() == null && ground.type() != GroundType.OWNER_PLAN) {
            errors.add(FieldError.of("ground.date", "change.ground.error.noDate"));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return ground;
    }

    private static boolean fits(GroundType type, ChangeClass changeClass) {
        return switch (changeClass) {
            case STRUCTURAL -> OF_STRUCTURE.contains(type);
            case OWNER_UPDATE -> OF_STRUCTURE.contains(type) || type == GroundType.OWNER_PLAN;
            case EDITORIAL, FOUNDING -> false;
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package no.retning.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.Progress;
import no.retning.web.FieldError;
import no.retning.web.Problem;

/** Makes new versions of the scale, and keeps the list of shared challenges. */
@Singleton
public class ScaleKeeping {
    private static final int LONGEST = 300;

    private final ScaleRepository scales;
    private final ChallengeRepository challenges;
    private final CurrentPerson current;
    private final Audit audit;

    ScaleKeeping(ScaleRepository scales, ChallengeRepository challenges, CurrentPerson current, Audit audit) {
        this.scales = scales;
        this.challenges = challenges;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Makes a version; rounds that are planned or open keep theirs until it is changed.
     *
     * @param meanings by field name {@code PROGRESS.ON_PLAN}; a dimension without any is not asked about
     * @throws Problem VALIDATION when the name is taken or missing, or a dimension lacks the meaning of a level
     */
    @Transactional
    public long add(String name, Map<String, String> meanings) {
        current.rights().require(Act.KEEP_REPORTING);
        var errors = new ArrayList<FieldError>();
        String called = name.strip();
        if (called.isEmpty()
                || called.length() > LONGEST
                || scales.list().stream().anyMatch(it -> it.name().equals(called))) {
            errors.add(FieldError.of("name", "reporting.error.scaleName"));
        }
        var read = new EnumMap<Dimension, Map<Progress, String>>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            var levels = new EnumMap<Progress, String>(Progress.class);
            for (Progress level : Progress.values()) {
                String meaning =
                        meanings.getOrDefault(dimension + "." + level, "").strip();
                if (!meaning.isEmpty()) {
                    levels.put(level, meaning);
                }
            }
            boolean some = !levels.isEmpty() || dimension == Dimension.OVERALL;
            for (Progress level : Progress.values()) {
                String meaning = levels.getOrDefault(level, "");
                if (some && (meaning.isEmpty() || meaning.length() > LONGEST)) {
                    errors.add(FieldError.of(dimension + "." + level, "reporting.error.meaning", LONGEST));
                }
            }
            if (some) {
                read.put(dimension, levels);
            }
        }
        if (read.size() < 2) {
            errors.add(FieldError.of("PROGRESS.ON_PLAN", "reporting.error.noDimension"));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        long id = scales.insert(called, read, current.idOrNull());
        audit.record("ADD_SCALE", String.valueOf(id), Map.of("name", called));
        return id;
    }

    /** Adds a shared challenge. @throws Problem VALIDATION when the name is missing or taken */
    @Transactional
    public void addChallenge(String name) {
        current.rights().require(Act.KEEP_REPORTING);
        String called = requireName(name, "");
        String code =
                called.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[^A-Z]+|_+$", "");
        challenges.insert(free(code.isEmpty() ? "CHALLENGE" : code), called);
        audit.record("ADD_CHALLENGE", called);
    }

    /** Renames a challenge, or no longer offers it. @throws Problem VALIDATION, NOT_FOUND */
    @Transactional
    public void changeChallenge(String code, String name, boolean inUse) {
        current.rights().require(Act.KEEP_REPORTING);
        if (challenges.change(code, requireName(name, code), inUse) == 0) {
            throw Problem.notFound("reporting.noChallenge");
        }
        audit.record("CHANGE_CHALLENGE", code, Map.of("name", name.strip(), "inUse", inUse));
    }

    private String requireName(String name, String code) {
        String called = name.strip();
        if (called.isEmpty()
                || called.length() > LONGEST
                || challenges.list().stream()
                        .anyMatch(it -> it.name().equals(called) && !it.code().equals(code))) {
            throw Problem.validation("challenge", "reporting.error.challenge");
        }
        return called;
    }

    private String free(String code) {
        var taken = challenges.list().stream().map(ChallengeRow::code).toList();
        String free = code;
        for (int i = 2; taken.contains(free); i++) {
            free = code + "_" + i;
        }
        return free;
    }
}

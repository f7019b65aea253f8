package no.retning.change;

/** Bodies shown in the description of the API. */
final class ChangeSetExamples {
    static final String DRAFT = """
            {"title": "Høstens endringer i mål 1", "reason": "Avklaringene kommer ved årsskiftet.", "class": "STRUCTURAL",
             "changes": [
               {"subject": "activity", "key": "12345678901234567", "kind": "RENAME", "after": {"name": "Nytt navn"}},
               {"subject": "activity", "key": "12345678901234568", "kind": "RESCHEDULE", "after": {"startsOn": "2028-01-01", "endsOn": null}},
               {"subject": "subgoal", "kind": "CREATE", "after": {"goal": "1", "code": "1.G", "name": "Et nytt delmål"}}]}
            """;

    /** One change of each kind that {@link #DRAFT} does not show. */
    static final String KINDS = """
            {"title": "Every kind of change", "changes": [
               {"subject": "activity", "key": "12345678901234567", "kind": "CHANGE_PHASE", "after": {"phases": ["ADAPTATION", "INTRODUCTION"]}},
               {"subject": "activity", "key": "12345678901234567", "kind": "CHANGE_CERTAINTY", "after": {"certainty": "PLANNED"}},
               {"subject": "activity", "key": "12345678901234567", "kind": "SET_MILESTONE",
                "after": {"milestone": "AVAILABLE", "on": "2027-04-01", "precision": "QUARTER"}},
               {"subject": "activity", "key": "12345678901234567", "kind": "ASSIGN_OWNER",
                "after": {"owners": [{"organization": "Helse Vest RHF", "inferred": false}]}},
               {"subject": "activity", "key": "12345678901234567", "kind": "DESCRIBE", "after": {"description": null}},
               {"subject": "activity", "key": "12345678901234567", "kind": "MOVE", "after": {"subGoal": "1.B", "grouping": "Innsyn"}},
               {"subject": "activity", "key": "12345678901234567", "kind": "PLACE_ALSO", "after": {"subGoal": "2.C", "grouping": null}},
               {"subject": "activity", "key": "12345678901234568", "kind": "UNPLACE", "after": {"subGoal": "2.C"}},
               {"subject": "activity", "key": "12345678901234568", "kind": "REGROUP", "after": {"subGoal": "1.A", "grouping": "Fullmakter"}},
               {"subject": "activity", "key": "12345678901234568", "kind": "PAUSE", "after": {}},
               {"subject": "activity", "key": "12345678901234569", "kind": "RESUME", "after": {}},
               {"subject": "activity", "key": "12345678901234570", "kind": "SPLIT",
                "after": {"into": [{"name": "The first part"}, {"name": "The second part", "subGoal": "1.B"}]}},
               {"subject": "activity", "key": "12345678901234571", "kind": "MERGE",
                "after": {"with": ["12345678901234572"], "name": "Both in one"}},
               {"subject": "activity", "key": "12345678901234573", "kind": "CONTINUE_AS", "after": {"activity": "12345678901234574"}},
               {"subject": "activity", "key": "12345678901234573", "kind": "CLOSE", "after": {}},
               {"subject": "activity", "key": "12345678901234575", "kind": "REOPEN", "after": {"subGoal": "1.A"}},
               {"subject": "initiative", "kind": "CREATE",
                "after": {"name": "A new initiative", "goal": "1", "supports": ["4"], "lifecycle": "CANDIDATE", "owners": ["Helse Vest RHF"]}},
               {"subject": "initiative", "key": "T-0001", "kind": "CHANGE_PHASE", "after": {"lifecycle": "RUNNING", "phases": ["DEVELOPMENT"]}},
               {"subject": "initiative", "key": "T-0001", "kind": "LINK",
                "after": {"activities": ["12345678901234567"], "dependsOn": [{"initiative": "T-0002", "what": "Shared sign-in"}]}},
               {"subject": "initiative", "key": "T-0003", "kind": "CLOSE", "after": {"lifecycle": "STOPPED", "reason": "Others do it"}},
               {"subject": "subgoal", "key": "1.C", "kind": "RECODE", "after": {"code": "1.D"}},
               {"subject": "subgoal", "key": "1.E", "kind": "MOVE", "after": {"goal": "2", "code": "2.F"}},
               {"subject": "subgoal", "key": "2.A", "kind": "SPLIT",
                "after": {"into": [{"code": "2.A", "name": "The first", "activities": ["12345678901234576"]},
                                   {"code": "2.G", "name": "The second", "activities": []}]}},
               {"subject": "subgoal", "key": "3.A", "kind": "MERGE", "after": {"with": ["3.B"], "name": "Both", "code": "3.A"}},
               {"subject": "subgoal", "key": "3.C", "kind": "CLOSE", "after": {}},
               {"subject": "subgoal", "key": "3.D", "kind": "REOPEN", "after": {"code": "3.E"}},
               {"subject": "grouping", "key": "1.A/Innsyn", "kind": "RENAME", "after": {"name": "Innsyn og eksport"}},
               {"subject": "term", "kind": "CREATE", "after": {"name": "Tillitsmodell"}},
               {"subject": "goal", "kind": "CREATE", "after": {"code": "6", "name": "A sixth goal", "supporting": true}}]}
            """;

    static final String REASON = """
            {"reason": "Begrunnelsen for de nye datoene mangler."}
            """;

    static final String CASE = """
            {"case": {"council": "portefoljeradet", "year": 2026, "number": 18}}
            """;

    static final String DECISION = """
            {"outcome": "ADOPTED", "effect": "AT_ONCE",
             "exceptions": [
               {"change": 41, "outcome": "ADOPTED_AMENDED", "after": {"name": "Navnet rådet vedtok"}},
               {"change": 44, "outcome": "DEFERRED"}],
             "decision": {"adoptedText": "Rådet slutter seg til endringene med én presisering.", "outcome": "AMENDED"}}
            """;

    static final String SETTLEMENT = """
            {"standing": "MET", "date": "2027-01-15", "note": "Styret har bevilget pengene."}
            """;

    static final String SETTLEMENTS = """
            {"settlements": [
               {"change": 41, "field": "name", "choice": "MINE"},
               {"change": 42, "field": "startsOn", "choice": "OTHER", "after": {"startsOn": "2027-04-01"}}]}
            """;

    static final String ADOPTED_BY = """
            {"body": "Helsedirektoratet", "date": "2026-10-05"}
            """;

    private ChangeSetExamples() {}
}

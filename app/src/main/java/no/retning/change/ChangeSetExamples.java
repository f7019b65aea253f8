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

    static final String ADOPTED_BY = """
            {"body": "Helsedirektoratet", "date": "2026-10-05"}
            """;

    private ChangeSetExamples() {}
}

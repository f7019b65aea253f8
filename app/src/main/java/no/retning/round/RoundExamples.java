package no.retning.round;

/** Bodies that the description of the API shows. */
final class RoundExamples {
    static final String ROUND = """
            {"title": "Innspill til veikartet 2026-12", "deadline": "2026-12-01", "remindDaysBefore": 5,
             "organizations": ["Helse Vest RHF", "Norsk helsenett SF"]}""";

    static final String ORGANIZATION = """
            {"organization": "Helse Nord RHF"}""";

    static final String DEADLINE = """
            {"deadline": "2026-12-08"}""";

    static final String REASON = """
            {"reason": "Helse Vest RHF fikk utsatt frist"}""";

    static final String ANSWER = """
            {"answer": "UNCHANGED"}""";

    static final String DELEGATION = """
            {"lines": ["56876000020100001"], "person": "leder"}""";

    static final String CHOICES = """
            {"choices": {"17": 21, "30": 0}}""";

    private RoundExamples() {}
}

package no.retning.example;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.portfolio.CandidateJudging;
import no.retning.portfolio.InitiativeRepository;
import no.retning.time.Moments;

/** How far the candidates of the example meet the entry criteria, by the office. */
@Singleton
class ExampleCandidates {
    private final InitiativeRepository initiatives;
    private final CandidateJudging judging;
    private final Moments moments;

    ExampleCandidates(InitiativeRepository initiatives, CandidateJudging judging, Moments moments) {
        this.initiatives = initiatives;
        this.judging = judging;
        this.moments = moments;
    }

    void judge(List<PortfolioStory.Judgement> judgements) {
        judgements.stream()
                .collect(Collectors.groupingBy(PortfolioStory.Judgement::initiative))
                .forEach((key, of) -> judging.tell(
                        initiatives.find(key, moments.now().at()).orElseThrow(),
                        of.stream()
                                .map(it -> new CandidateJudging.Told(it.criterion(), it.met(), it.evidence()))
                                .toList()));
    }
}

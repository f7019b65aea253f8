package no.retning.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import no.retning.change.SettledBefore;
import org.jspecify.annotations.Nullable;

/** What is, or would be, merged of a round, as the API tells it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        name = "InputRoundMerge",
        description = "What is merged of a round, where proposals clash and what they bear on")
record CollectJson(
        @Nullable @Schema(description = "The draft merged before; null when there is none")
        Long changeSet,

        @Schema(description = "The change sets that were sent in, in the order they were")
        List<ProposalRow> proposals,

        @Schema(description = "How many change sets were sent in")
        int sets,

        @Schema(description = "How many changes they hold") int changes,
        List<ClashJson> clashes,

        @Schema(description = "What becomes of what the office has settled in the draft merged before")
        SettledJson settled,

        List<ImpactJson> impacts) {

    /** What was settled before. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "InputRoundSettled", description = "What becomes of what the office has settled in a draft")
    record SettledJson(
            @Schema(description = "Stands as it was settled or corrected")
            List<SettledLineJson> kept,

            @Schema(description = "Was taken out, and stays out")
            List<SettledLineJson> out,

            @Schema(description = "Does not fit the plan as it has become, and is to be settled again")
            List<SettledLineJson> again) {
        static SettledJson of(SettledBefore settled) {
            return new SettledJson(lines(settled.kept()), lines(settled.out()), lines(settled.again()));
        }

        private static List<SettledLineJson> lines(List<SettledBefore.Line> lines) {
            return lines.stream()
                    .map(it -> new SettledLineJson(it.kind(), it.name()))
                    .toList();
        }
    }

    /** One of them. */
    @Serdeable
    @Schema(name = "InputRoundSettledLine", description = "A change of the draft")
    record SettledLineJson(
            @Schema(example = "activity.RESCHEDULE") String kind, String name) {}

    /** Proposals that cannot all stand. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "InputRoundClash", description = "Proposals of one thing that cannot all stand")
    record ClashJson(
            @Schema(description = "Names it in the choices") long id,
            String name,

            @Nullable
            @Schema(description = "The change that was taken before, 0 for none of them; null where it is to be chosen")
            Long chosen,

            @Schema(description = "Whether somebody has chosen, and more proposals have come since")
            boolean again,

            List<ProposalJson> proposals) {}

    /** One of them. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "InputRoundProposal", description = "A change that clashes with another")
    record ProposalJson(
            long change,
            long changeSet,
            @Nullable String by,
            String kind,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {}

    /** What the proposals bear on. */
    @Serdeable
    @Schema(
            name = "InputRoundImpact",
            description = "Another set under way, or a line that goes on from what is touched")
    record ImpactJson(String name, String path, String text, boolean line) {}

    static CollectJson of(RoundCollecting.Preview preview) {
        var collection = preview.collection();
        return new CollectJson(
                preview.draft(),
                preview.proposals(),
                collection.sets(),
                collection.changes(),
                collection.clashes().stream()
                        .map(it -> new ClashJson(
                                it.id(),
                                it.name(),
                                collection.before().chosen(it),
                                collection.before().again(it),
                                it.items().stream()
                                        .map(item -> new ProposalJson(
                                                item.id(),
                                                item.changeSet(),
                                                item.by(),
                                                item.row().kind().name(),
                                                item.row().before(),
                                                item.row().proposed()))
                                        .toList()))
                        .toList(),
                SettledJson.of(collection.settled()),
                collection.impacts().stream()
                        .map(it -> new ImpactJson(it.name(), it.path(), it.text(), it.line()))
                        .toList());
    }
}

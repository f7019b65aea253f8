package no.retning.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.start.TestRetning;
import no.retning.time.Moments;
import org.jspecify.annotations.Nullable;

/** The secretariat at work over a Retning, without pages between. */
record Office(TestRetning retning) {
    Imported found(byte[] file, @Nullable LocalDate from) {
        return as("sekretariat", () -> importing().importList("veikart.csv", file, from));
    }

    /** Imports the list as the one of 2027-02; new lines tied as "56876000020107079:R-0001". */
    Imported later(ListFile file, String... ties) {
        return as(
                "sekretariat",
                () -> importing().importList("senere.csv", written(file), null, Ties.of(java.util.List.of(ties))));
    }

    /** The list as the one of 2027-02. */
    static byte[] written(ListFile file) {
        return file.setAll(Column.VERSION, label -> "2027-02").bytes();
    }

    Review review(byte[] file) {
        return as("sekretariat", () -> importing().review(file));
    }

    RoadmapImporting importing() {
        return retning.bean(RoadmapImporting.class);
    }

    <T> T as(String user, Supplier<T> work) {
        return retning.bean(CurrentPerson.class).actingAs(user, work);
    }

    List<ActivityRow> plan() {
        return retning.bean(ActivityRepository.class).list(now(), false);
    }

    Instant now() {
        return retning.bean(Moments.class).now().at();
    }

    List<String> sql(String query) {
        return retning.database().list(query);
    }
}

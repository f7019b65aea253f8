package no.retning.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as the published list writes them. */
class OwnerNamesTest {
    private final OwnerNames names = new OwnerNames(List.of(
            organization(1, "Helse Vest RHF", "Helse Vest"),
            organization(2, "Helse Nord RHF", "Helse Nord"),
            organization(3, "Helse Midt-Norge RHF", "Helse Midt-Norge", "Helse Midt"),
            organization(4, "KS"),
            organization(5, "Norsk helsenett SF", "Norsk helsenett", "NHN"),
            organization(6, "Helsedirektoratet")));

    @Test
    void ownerAtTheEndOfANameIsFound() {
        assertEquals(
                List.of("Helse Vest RHF"), names(names.atEnd("Digital dialog mot behandlede enhet, Helse Vest RHF")));
        assertEquals(List.of("Helse Vest RHF"), names(names.atEnd("Mitt timevalg, Helse Vest")));
        assertEquals(List.of(), names(names.atEnd("Fullmakter Helsenorge")));
    }

    @Test
    void twoOwnersStandInTheirOrder() {
        assertEquals(
                List.of("Helse Nord RHF", "Helse Vest RHF"),
                names(names.atEnd("Timeavtaler, Helse Nord og Helse Vest")));
    }

    @Test
    void severalOwnersWithCommasBetweenAreAllFound() {
        assertEquals(
                List.of("Helse Vest RHF", "Helse Midt-Norge RHF", "Helse Nord RHF"),
                names(names.atEnd(
                        "Tilpasning, utprøving og innføring, Helse Vest, Helse Midt og Helse Nord som kilde")));
        assertEquals(
                List.of("Helse Nord RHF", "Helse Vest RHF", "KS"),
                names(names.atEnd("Helse Nord, Helse Vest og KS deler dokumenter")));
        assertEquals(
                List.of("Helse Vest RHF"), names(names.atEnd("Utprøving med Norsk helsenett, stegvis, Helse Vest")));
    }

    @Test
    void nameWithinAnotherNameIsNotAnother() {
        assertEquals(List.of("Helse Midt-Norge RHF"), names(names.within("Utprøving i helseregion Helse Midt-Norge")));
        assertEquals(List.of("Helse Midt-Norge RHF"), names(names.within("Helse Midt har timevisning")));
        assertEquals(List.of(), names(names.within("Helse Vestland og Helse Nordland")));
    }

    @Test
    void abbreviationIsNoWordInSmallLetters() {
        assertEquals(List.of("KS"), names(names.within("KS inviterer til felles innføringsløp")));
        assertEquals(List.of(), names(names.within("bruk av ks i praksis, EKSEMPEL")));
    }

    @Test
    void pointingToAPageIsNoOwnership() {
        assertEquals(
                List.of("Helse Vest RHF"),
                names(
                        names.described(
                                "Helse Vest har en ledende rolle i arbeidet. Les mer om tjenesten på Norsk helsenett sine hjemmesider.")));
        assertEquals(
                List.of("Norsk helsenett SF"),
                names(names.described("I 2024 besluttet Norsk Helsenett å finansiere videreutvikling.")));
    }

    private static List<String> names(Collection<OrganizationRow> found) {
        return found.stream().map(OrganizationRow::name).toList();
    }

    private static OrganizationRow organization(long id, String name, String... aliases) {
        return new OrganizationRow(id, name, null, null, false, List.of(aliases), 0, 0, null, "nb", 0);
    }
}

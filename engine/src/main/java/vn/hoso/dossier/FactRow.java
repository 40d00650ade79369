package vn.hoso.dossier;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A {@link KnownDossier.Fact} as it is kept.
 *
 * @param corrects row number of the fact this one corrects; null where it was entered first
 */
@Embeddable
record FactRow(
    String name,
    LocalDate factDate,
    Instant enteredAt,
    UUID enteredBy,
    UUID stepRecordId,
    Integer corrects) {

  /**
   * @param all the facts of its dossier, in their order
   */
  KnownDossier.Fact view(List<FactRow> all) {
    return new KnownDossier.Fact(
        name,
        factDate,
        enteredAt,
        knownSince(all),
        stepRecordId,
        corrects == null ? null : all.get(corrects).factDate);
  }

  private Instant knownSince(List<FactRow> all) {
    return corrects == null ? enteredAt : all.get(corrects).knownSince(all);
  }
}

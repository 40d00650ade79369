package vn.hoso.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry as officials read it.
 *
 * @param seq its number in the chain; for who does not read every entry, its number among those he
 *     reads
 * @param officialName as the act is signed: "B thay A" where B stood in
 * @param kindName what happened, in the language of whoever asks, as {@code stepName}
 * @param positionLabel null where the official acted in no position
 * @param factDate day of the fact; null where it is the day of entry
 * @param stepName null outside steps
 * @param sentence the reason given; null where there is none
 * @param onBehalfOf the body the official acted for; null where he acted for his own
 * @param details null once erased
 */
public record HistoryLine(
    long seq,
    Instant at,
    String kind,
    String kindName,
    String officialName,
    @Nullable String positionLabel,
    @Nullable LocalDate factDate,
    @Nullable String stepName,
    @Nullable String sentence,
    @Nullable String onBehalfOf,
    @Nullable JsonNode details) {

  HistoryLine numbered(long number) {
    return new HistoryLine(
        number,
        at,
        kind,
        kindName,
        officialName,
        positionLabel,
        factDate,
        stepName,
        sentence,
        onBehalfOf,
        details);
  }

  /**
   * Of an entry that is there and cannot be read.
   *
   * @param sentence that it is so
   */
  static HistoryLine unreadable(HistoryEntry entry, String kindName, String sentence) {
    return new HistoryLine(
        entry.seq(),
        entry.at() == null ? Instant.EPOCH : entry.at(),
        "Unreadable",
        kindName,
        "",
        null,
        null,
        null,
        sentence,
        null,
        null);
  }
}

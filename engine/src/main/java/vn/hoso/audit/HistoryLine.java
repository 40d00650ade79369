package vn.hoso.audit;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * One entry as officials read it.
 *
 * @param title Vietnamese
 * @param positionLabel null where the official acted in no position
 * @param factDate day of the fact; null where it is the day of entry
 * @param stepId null outside steps
 * @param details null once erased
 */
public record HistoryLine(
    long seq,
    Instant at,
    String kind,
    String title,
    String officialName,
    String positionLabel,
    LocalDate factDate,
    String stepId,
    JsonNode details) {}

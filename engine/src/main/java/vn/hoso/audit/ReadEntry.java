package vn.hoso.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.secrecy.CaseReader;

/**
 * An entry of the history as far as its reader may know of it: nothing of a step, a paper or a fact
 * that is kept from him.
 *
 * @param details null once erased
 */
record ReadEntry(HistoryEntry entry, @Nullable JsonNode details) {

  static final String STEP_UNIT = "stepUnitId";

  /** Whose day it is that an act tells of. */
  private static final Map<DossierEventKind, String> DAYS =
      Map.of(
          DossierEventKind.DossierReceived, "receipt",
          DossierEventKind.DossierDecided, "decision",
          DossierEventKind.ResultDelivered, "delivery");

  /**
   * Empty where he may not know that it happened.
   *
   * @param unitId where the official stood who acted; null where he acted in no position, and of no
   *     matter where the entry tells whose step it is
   */
  static Optional<ReadEntry> of(
      HistoryEntry entry, @Nullable JsonNode details, @Nullable UUID unitId, CaseReader reader) {
    boolean his =
        entry.stepId() == null
            || reader.wrote(entry.officialId())
            || reader.knows(entry.stepId(), stepUnit(details).orElse(unitId));
    if (!his || details != null && !seen(details, reader)) {
      return Optional.empty();
    }
    var day = DAYS.get(DossierEventKind.valueOf(entry.kind()));
    return Optional.of(
        new ReadEntry(
            day == null || reader.fact(day) ? entry : entry.withoutDay(),
            without(details, reader)));
  }

  /** Whose step it is, where that is told: who acted may stand elsewhere. */
  private static Optional<UUID> stepUnit(@Nullable JsonNode details) {
    return Optional.ofNullable(details)
        .map(all -> all.path(STEP_UNIT).asString(null))
        .map(UUID::fromString);
  }

  /** What it names must be for him. */
  private static boolean seen(JsonNode details, CaseReader reader) {
    return reader.paper(details.path("requirementCode").asString(null))
        && reader.paper(details.path("paper").asString(null))
        && reader.fact(details.path("fact").asString(""))
        && reader.named().step(details.path("step").asString(""))
        && reader.named().clock(details.path("limit").asString(""))
        && reader.named().gate(details.path("gate").asString(""))
        && successor(details, reader);
  }

  /** That a unit took another's place is told to who knows of one of the parts it plays. */
  private static boolean successor(JsonNode details, CaseReader reader) {
    var unit = details.path("toUnitName").asString("");
    var parts = details.path("parts");
    return parts.isEmpty()
        || parts.valueStream().anyMatch(part -> reader.named().seat(part.asString(""), unit));
  }

  /** A list loses what is not for him. */
  private static @Nullable JsonNode without(@Nullable JsonNode details, CaseReader reader) {
    if (!(details instanceof ObjectNode all) || !(details.path("items") instanceof ArrayNode)) {
      return details;
    }
    var left = all.deepCopy();
    var items = left.putArray("items");
    details
        .path("items")
        .valueStream()
        .filter(item -> reader.paper(item.path("document").asString(null)))
        .forEach(items::add);
    return left;
  }
}

package vn.hoso.audit;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.secrecy.CaseReader;

/** The details of an entry without what a step wrote for others than the asking official. */
final class ReadableDetails {

  /** Entries that repeat a form of the step they stand at. */
  private static final Set<DossierEventKind> OF_FORMS =
      Set.of(
          DossierEventKind.StepCompleted,
          DossierEventKind.ConsultationClosed,
          DossierEventKind.DossierAppraised,
          DossierEventKind.DossierSentBack);

  /** Entries that tell other dates by the names of steps and limits. */
  private static final Set<DossierEventKind> OF_DATES =
      Set.of(DossierEventKind.CalendarApplied, DossierEventKind.LimitsApplied);

  /** Entries that keep the digest of what is read elsewhere. */
  private static final Set<DossierEventKind> SEALED =
      Set.of(
          DossierEventKind.DirectionGiven,
          DossierEventKind.DirectionAnswered,
          DossierEventKind.DirectionWithdrawn,
          DossierEventKind.DocumentAdded,
          DossierEventKind.DocumentReplaced,
          DossierEventKind.PaperSigned);

  /** Which of a list came out so: kept for the check alone, the list itself tells whom it may. */
  private static final String ROWS = "rows";

  private ReadableDetails() {}

  /**
   * That items came out, not how and how many while that is kept from him.
   *
   * @param untold outcomes he is not told of
   */
  static JsonNode settled(
      HistoryEntry entry, JsonNode details, Set<String> untold, CaseReader reader) {
    boolean kept =
        untold.contains(details.path("outcome").asString("")) && !reader.wrote(entry.officialId());
    return details instanceof ObjectNode all
        ? all.deepCopy().remove(kept ? List.of("outcome", "items", ROWS) : List.of(ROWS))
        : details;
  }

  /**
   * @param outcome of the step's run, as its completion told it; null where that was erased
   */
  static JsonNode of(HistoryEntry entry, JsonNode details, String outcome, CaseReader reader) {
    var kind = DossierEventKind.valueOf(entry.kind());
    if (kind == DossierEventKind.DossierLinked && details instanceof ObjectNode linked) {
      // Who sees this dossier need not see the other one; who does finds it among the links.
      return linked.deepCopy().remove(List.of("code"));
    }
    if (SEALED.contains(kind) && details instanceof ObjectNode paper) {
      // Kept for the check alone: who reads of a paper or an order need not read it.
      return paper.deepCopy().remove(List.of("sha256", ReadEntry.STEP_UNIT));
    }
    if (OF_DATES.contains(kind) && details instanceof ObjectNode recounted) {
      return dates(recounted.deepCopy(), reader);
    }
    if (!(details instanceof ObjectNode all) || !OF_FORMS.contains(kind)) {
      return details;
    }
    var left = all.deepCopy();
    if (details.path("data").isObject()) {
      left.set("data", reader.readable(entry.stepId(), details.path("data"), entry.officialId()));
    }
    left.remove(
        Set.of("outcome", "reason", "returnTo").stream()
            .filter(
                field ->
                    !reader.may(entry.stepId(), field, String.valueOf(outcome), entry.officialId()))
            .toList());
    return left;
  }

  /** That a number was given, not which: what it says is told with the paper. */
  static JsonNode unnumbered(JsonNode details) {
    return details instanceof ObjectNode all
        ? all.deepCopy().remove(List.of("number", "data"))
        : details;
  }

  private static JsonNode dates(ObjectNode details, CaseReader reader) {
    var known =
        details
            .path("dates")
            .valueStream()
            .filter(date -> reader.named().date(date.path("label").asString("")))
            .toList();
    details.putArray("dates").addAll(known);
    return details;
  }
}

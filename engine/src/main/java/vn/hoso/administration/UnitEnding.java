package vn.hoso.administration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.OrganisationEvent;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.unit.UnitProblem;

/**
 * What ended a unit, read off the organisation's history.
 *
 * @param successorId null where nobody took its place, and for those of before it was kept
 * @param successorName as it was called then; null where nobody took its place
 * @param document number of the document that ordered it; null where none was given
 * @param documentOn its date; null where none was given
 */
record UnitEnding(
    @Nullable UUID successorId,
    @Nullable String successorName,
    @Nullable String document,
    @Nullable LocalDate documentOn) {

  private static final String SUCCESSOR = "successor";
  private static final String DOCUMENT = "document";
  private static final String DOCUMENT_ON = "documentOn";

  /**
   * The same with the document, as far as one is named.
   *
   * @throws UnitProblem {@code ORGANISATION-002} (422) where its date is to come
   */
  static Map<String, String> details(
      @Nullable String document,
      @Nullable LocalDate documentOn,
      LocalDate today,
      Map<String, String> others) {
    if (documentOn != null && documentOn.isAfter(today)) {
      throw UnitProblem.documentToCome();
    }
    var details = new HashMap<>(others);
    if (document != null && !document.isBlank()) {
      details.put(DOCUMENT, document.strip());
    }
    if (documentOn != null) {
      details.put(DOCUMENT_ON, documentOn.toString());
    }
    return details;
  }

  /**
   * A succession says more than the bare end; what several say, the newest does.
   *
   * @param ends of the unit, newest first
   */
  static @Nullable UnitEnding of(List<OrganisationEvent> ends) {
    return ends.stream()
        .min(Comparator.comparing(event -> event.kind() != OrganisationEventKind.UNIT_SUCCEEDED))
        .map(UnitEnding::of)
        .orElse(null);
  }

  private static UnitEnding of(OrganisationEvent event) {
    var details = event.details();
    var successor = details.get(SUCCESSOR);
    var on = details.get(DOCUMENT_ON);
    return new UnitEnding(
        successor == null ? null : UUID.fromString(successor),
        details.get("after"),
        details.get(DOCUMENT),
        on == null ? null : LocalDate.parse(on));
  }
}

package vn.hoso.workflow;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.TestOrganisation;
import vn.hoso.delegation.Delegations;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/**
 * Opens dossiers of admission on the routes read by hand, and knows two walks through all of it.
 */
@Component
class AdmissionWalker {

  /** One answer to the open step; {@code returnTo} null where nothing is sent back. */
  record Answer(String outcome, String returnTo) {

    static List<Answer> of(String... words) {
      return Stream.of(words)
          .map(word -> word.split(" "))
          .map(word -> new Answer(word[0], word.length > 1 ? word[1] : null))
          .toList();
    }
  }

  /** On the widest route: every step of it, those of the cell before and after the receipt. */
  static final List<Answer> TWICE_THROUGH =
      Answer.of(
          "prepared",
          "proposed",
          "agreed",
          "proposed",
          "submitted",
          "received",
          "sendBack prepareDossier",
          "prepared",
          "proposed",
          "agreed",
          "proposed",
          "submitted",
          "received",
          "requestSupplement",
          "supplied",
          "eligible",
          "admitted",
          "drafted",
          "initialled",
          "signed",
          "numbered",
          "issued",
          "delivered",
          "held",
          "completed");

  /** On the shortest route: to the one step the widest walk leaves out. */
  static final List<Answer> TO_THE_REFUSAL =
      Answer.of(
          "prepared",
          "proposed",
          "submitted",
          "received",
          "notEligible",
          "refused",
          "drafted",
          "initialled",
          "signed",
          "numbered",
          "issued");

  private final AdmissionLine line;
  private final ProcedureWalker walker;
  private final Delegations delegations;
  private final HosoClock clock;
  private UnitView delegated;

  AdmissionWalker(
      AdmissionLine line, ProcedureWalker walker, Delegations delegations, HosoClock clock) {
    this.line = line;
    this.walker = walker;
    this.delegations = delegations;
    this.clock = clock;
  }

  /** Opens a dossier on the first day of the route. */
  UUID open(AdmissionRoute route) {
    clock.moveTo(route.day());
    return line.open(cell(route));
  }

  /** The cell that opens on that route. */
  UnitView cell(AdmissionRoute route) {
    return route == AdmissionRoute.BEFORE_DELEGATED ? delegated() : line.cell(route.place());
  }

  private UnitView delegated() {
    if (delegated == null) {
      delegated = line.newCell(Place.UNDER_COMMITTEE);
      delegations.delegate(
          delegated.parentId(), "admission", TestOrganisation.START, null, "15-QĐ/TU");
    }
    return delegated;
  }

  void go(UUID dossierId, Answer answer) {
    go(dossierId, answer.outcome(), answer.returnTo());
  }

  /** Does the open step, by a holder of its position, on the next day. */
  void go(UUID dossierId, String outcome, String returnTo) {
    walker.go(dossierId, outcome, returnTo);
  }
}

package vn.hoso.workflow;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.RequirementState;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Delegations;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** Plays single ways of admission over the doors, a day for each. */
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
  private final Tasks tasks;
  private final Dossiers dossiers;
  private final Delegations delegations;
  private final HosoClock clock;
  private final Map<UUID, CurrentUser> holders = new HashMap<>();
  private UnitView delegated;

  AdmissionWalker(
      AdmissionLine line,
      Tasks tasks,
      Dossiers dossiers,
      Delegations delegations,
      HosoClock clock) {
    this.line = line;
    this.tasks = tasks;
    this.dossiers = dossiers;
    this.delegations = delegations;
    this.clock = clock;
  }

  /** Opens a dossier on the first day of the route. */
  UUID open(AdmissionRoute route) {
    clock.moveTo(route.day());
    return line.open(
        route == AdmissionRoute.BEFORE_DELEGATED ? delegated() : line.cell(route.place()));
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
    clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
    StepRecordView open = line.current(dossierId);
    CurrentUser by =
        open.holderId() == null
            ? holders.computeIfAbsent(open.positionId(), line::holder)
            : line.worker(open);
    StepRecordView step = tasks.claim(by, open.id());
    switch (step.stepId()) {
      case "submitDossier", "supplyDocuments" -> papers(by, dossierId, "submitDossier");
      case "completeMemberFile" -> papers(by, dossierId, "completeMemberFile");
      default -> {}
    }
    tasks.complete(by, step.id(), line.request(step, outcome, returnTo));
  }

  /** Hands in what the step would miss. */
  private void papers(CurrentUser by, UUID dossierId, String neededAt) {
    dossiers.state(by, dossierId).requirements().stream()
        .filter(paper -> paper.state() == RequirementState.State.MISSING)
        .filter(paper -> neededAt.equals(paper.neededAt()))
        .forEach(paper -> line.give(by, dossierId, paper));
  }
}

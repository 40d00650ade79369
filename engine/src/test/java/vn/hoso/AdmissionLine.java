package vn.hoso;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.acts.DossierActs;
import vn.hoso.ballot.Ballots;
import vn.hoso.ballot.Tally;
import vn.hoso.conclusion.Gates;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.requirement.RequirementState;
import vn.hoso.requirement.Supplement;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** Plays admission through the doors: whoever holds the position a step is addressed to does it. */
@Component
public class AdmissionLine {

  /** Where the cell stands in the tree: with the day, it chooses the route. */
  public enum Place {
    UNDER_PROVINCE,
    UNDER_COMMITTEE,
    UNDER_SECTION,
    DIRECTLY_UNDER_PROVINCE
  }

  private static final String PAPER_NUMBER = "paperNumber";

  private final TestOrganisation organisation;
  private final Positions positions;
  private final Officials officials;
  private final Persons persons;
  private final Dossiers dossiers;
  private final DossierActs acts;
  private final WholeDossiers states;
  private final Steps steps;
  private final Tasks tasks;
  private final Ballots ballots;
  private final Gates gates;
  private final Documents documents;
  private final Procedures procedures;
  private final Acting acting;
  private final Clock clock;
  private final Map<Place, UnitView> cells = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();

  AdmissionLine(
      TestOrganisation organisation,
      Positions positions,
      Officials officials,
      Persons persons,
      Dossiers dossiers,
      DossierActs acts,
      WholeDossiers states,
      Steps steps,
      Tasks tasks,
      Ballots ballots,
      Gates gates,
      Documents documents,
      Procedures procedures,
      Acting acting,
      Clock clock) {
    this.organisation = organisation;
    this.positions = positions;
    this.officials = officials;
    this.persons = persons;
    this.dossiers = dossiers;
    this.acts = acts;
    this.states = states;
    this.steps = steps;
    this.tasks = tasks;
    this.ballots = ballots;
    this.gates = gates;
    this.documents = documents;
    this.procedures = procedures;
    this.acting = acting;
    this.clock = clock;
  }

  /** A cell at that place; the same each time. */
  public UnitView cell(Place place) {
    UnitView known = cells.get(place);
    return known == null ? cells.computeIfAbsent(place, this::newCell) : known;
  }

  /** A cell at that place in a branch of its own. */
  public UnitView newCell(Place place) {
    UnitView province = organisation.province();
    return switch (place) {
      case UNDER_PROVINCE ->
          organisation.unit(grassroots(province), UnitKind.CELL, "Chi bộ thôn Đông");
      case UNDER_COMMITTEE -> {
        UnitView committee =
            organisation.unit(province, UnitKind.COMMITTEE, "Đảng ủy các cơ quan Đảng tỉnh");
        yield organisation.unit(grassroots(committee), UnitKind.CELL, "Chi bộ Văn phòng");
      }
      case UNDER_SECTION -> {
        UnitView section =
            organisation.unit(
                grassroots(province),
                UnitKind.SECTION_COMMITTEE,
                "Đảng ủy bộ phận Khối trường học");
        yield organisation.unit(section, UnitKind.CELL, "Chi bộ Trường tiểu học");
      }
      case DIRECTLY_UNDER_PROVINCE ->
          organisation.unit(province, UnitKind.CELL, "Chi bộ Văn phòng Tỉnh ủy");
    };
  }

  private UnitView grassroots(UnitView parent) {
    return organisation.unit(parent, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Sơn Hà");
  }

  /** Who holds that position today; an official is appointed where nobody does. */
  public CurrentUser holder(UUID positionId) {
    LocalDate today = LocalDate.now(clock);
    List<OfficialName> holders = officials.ableHolders(positionId, today);
    UUID official = holders.isEmpty() ? appointed(positionId) : holders.get(0).id();
    return officials.asUser(official, today);
  }

  public CurrentUser holder(UUID unitId, Role role) {
    return holder(positions.of(unitId, role).id());
  }

  /** Who holds a position of the unit that has that part in the dossier. */
  public CurrentUser seated(UUID dossierId, PartCapacity part, Role role) {
    CurrentUser secretary = holder(steps.of(dossierId).get(0).unitId(), Role.SECRETARY);
    return states.of(secretary, dossierId).seats().stream()
        .filter(seat -> seat.capacity() == part)
        .map(seat -> holder(seat.unitId(), role))
        .findFirst()
        .orElseThrow();
  }

  private UUID appointed(UUID positionId) {
    UUID official = officials.create("Trần Thị Thử " + number.incrementAndGet());
    officials.appoint(official, positionId, TestOrganisation.START, null);
    return official;
  }

  /** A dossier about a new person, opened today by the cell's secretary. */
  public UUID open(UnitView cell) {
    return open("admission", cell.id(), Role.SECRETARY, cell.id());
  }

  /** A dossier of any procedure, about a new person of that cell. */
  public UUID open(String procedure, UUID unitId, Role role, UUID cellId) {
    return open(procedure, unitId, role, cellId, Map.of());
  }

  /** The same, with answers to what the procedure asks. */
  public UUID open(
      String procedure, UUID unitId, Role role, UUID cellId, Map<String, AnswerRequest> asked) {
    boolean list = procedures.current(procedure, LocalDate.now(clock)).procedure().items().many();
    var request =
        list
            ? OpenDossierRequest.list(procedure, unitId, "Danh sách " + number.incrementAndGet())
            : new OpenDossierRequest(procedure, unitId, person(cellId));
    return acting.deeds().open(holder(unitId, role), request.asked(asked));
  }

  /** A new person, registered by the cell's secretary. */
  public UUID person(UnitView cell) {
    return person(cell.id());
  }

  private UUID person(UUID cellId) {
    String name = "Lê Văn " + inLetters(number.incrementAndGet());
    return persons
        .register(
            holder(cellId, Role.SECRETARY),
            new RegisterPersonRequest(
                name, Gender.MALE, 1999, null, null, null, null, null, cellId, true))
        .id();
  }

  /** Names hold no digits. */
  private static String inLetters(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 10) {
      name.append("abcdeghikl".charAt(rest % 10));
    }
    return "T" + name;
  }

  /** The one open step. */
  public StepRecordView current(UUID dossierId) {
    List<StepRecordView> open = openSteps(dossierId);
    if (open.size() != 1) {
      throw new AssertionError("open steps: " + open);
    }
    return open.get(0);
  }

  /** All that is open, in the order it began. */
  public List<StepRecordView> openSteps(UUID dossierId) {
    return steps.of(dossierId).stream().filter(StepRecordView::open).toList();
  }

  /** Ids of the open steps in the model. */
  public List<String> open(UUID dossierId) {
    return openSteps(dossierId).stream().map(StepRecordView::stepId).toList();
  }

  /** The cell takes its dossier back. */
  public void withdraw(UUID dossierId) {
    CurrentUser secretary = holder(steps.of(dossierId).get(0).unitId(), Role.SECRETARY);
    acts.withdraw(
        secretary,
        dossierId,
        "Người xin vào Đảng xin rút.",
        states.of(secretary, dossierId).version());
  }

  /** Claims the open step by a holder of its position. */
  public StepRecordView claim(UUID dossierId) {
    StepRecordView step = current(dossierId);
    return tasks.claim(worker(step), step.id());
  }

  /** Claims and completes the open step. */
  public void complete(UUID dossierId, String outcome) {
    complete(dossierId, outcome, null);
  }

  public void complete(UUID dossierId, String outcome, String returnTo) {
    StepRecordView step = current(dossierId);
    CurrentUser by = worker(step);
    if (step.holderId() == null) {
      step = tasks.claim(by, step.id());
    }
    uploadMissing(by, dossierId);
    tasks.complete(by, step.id(), request(step, outcome, returnTo));
  }

  /** Completes steps until one of that id is open, each with its outcome of the happy path. */
  public StepRecordView advanceTo(UUID dossierId, String stepId) {
    for (StepRecordView step = current(dossierId);
        !step.stepId().equals(stepId);
        step = current(dossierId)) {
      complete(dossierId, happy(step.stepId()));
    }
    return current(dossierId);
  }

  /** Takes the paper from its draft to its issue; it waits to be drafted before. */
  public void issue(UUID dossierId) {
    List.of("drafted", "initialled", "signed", "numbered", "issued")
        .forEach(outcome -> complete(dossierId, outcome));
  }

  /** The outcome that leads on. */
  public static String happy(String stepId) {
    return switch (stepId) {
      case "prepareDossier" -> "prepared";
      case "resolveCell", "resolveCommittee" -> "proposed";
      case "appraiseSection" -> "agreed";
      case "submitDossier" -> "submitted";
      case "receiveDossier" -> "received";
      case "appraiseDossier" -> "eligible";
      case "supplyDocuments" -> "supplied";
      case "decideDossier" -> "admitted";
      case "draftPaper" -> "drafted";
      case "initialPaper" -> "initialled";
      case "signPaper" -> "signed";
      case "numberPaper" -> "numbered";
      case "issuePaper" -> "issued";
      case "returnResult", "returnRefusal" -> "delivered";
      case "holdCeremony" -> "held";
      case "completeMemberFile" -> "completed";
      default -> throw new IllegalArgumentException(stepId);
    };
  }

  /**
   * The body votes so that the outcome stands: whoever has claimed the step enters the numbers,
   * another confirms them. Nothing where the outcome tells of no vote, or nobody has claimed.
   */
  public void vote(StepRecordView asked, String outcome) {
    StepRecordView step = steps.get(asked.id());
    procedures
        .revision(dossiers.revisionOf(step.dossierId()))
        .procedure()
        .ballot(step.stepId())
        .filter(rule -> rule.speaksOf(outcome) && step.open() && step.holderId() != null)
        .ifPresent(rule -> vote(step, rule, outcome));
  }

  private void vote(StepRecordView step, BallotRule rule, String outcome) {
    CurrentUser by = claimant(step);
    if (rule.perItem() && !rule.byName() && ballots.view(by, step.id()).candidates().isEmpty()) {
      return;
    }
    Integer version = acting.deeds().enter(by, step.id(), tally(by, step, rule, outcome));
    if (version != null) {
      CurrentUser other =
          holder(
              step.unitId(), rule.confirmedBy().stream().findFirst().orElse(Role.COMMITTEE_MEMBER));
      acting.deeds().confirm(other, step.id(), version);
    }
  }

  private Tally tally(CurrentUser by, StepRecordView step, BallotRule rule, String outcome) {
    if (rule.lined() || rule.outcomes().tie() != null) {
      return Tallies.of(rule, outcome, ballots.view(by, step.id()).candidates());
    }
    return rule.passes().contains(outcome) ? Tallies.carried() : Tallies.lost();
  }

  /** What has to be looked at before the outcome is concluded, by whoever has the step. */
  private void conclude(StepRecordView step, String outcome) {
    var rules = procedures.revision(dossiers.revisionOf(step.dossierId())).procedure().gates();
    if (step.holderId() == null
        || rules.stream().noneMatch(rule -> rule.asksAt(step.stepId(), outcome))) {
      return;
    }
    CurrentUser by = claimant(step);
    gates.of(by, step.dossierId()).stream()
        .filter(gate -> gate.mayConclude() && !gate.settled())
        .forEach(gate -> acting.deeds().conclude(by, step.dossierId(), gate, "Đã xem hồ sơ."));
  }

  /**
   * What is handed up has been drafted, and what is signed lies there signed; nothing where nobody
   * has claimed the step.
   */
  private void paper(StepRecordView step, String outcome) {
    if (step.holderId() == null) {
      return;
    }
    switch (outcome) {
      case "drafted" -> acting.deeds().draft(claimant(step), step.dossierId());
      case "signed" -> acting.deeds().sign(claimant(step), step.dossierId(), TestPdf.onePage());
      default -> {}
    }
  }

  /** Who has the step already, else a holder of its position. */
  public CurrentUser worker(StepRecordView step) {
    return step.holderId() == null ? holder(step.positionId()) : claimant(step);
  }

  private CurrentUser claimant(StepRecordView step) {
    return officials.asUser(step.holderId(), LocalDate.now(clock));
  }

  /**
   * The least the form asks for, with today for every date; a vote the outcome tells of has been
   * held, a paper it tells of is there.
   */
  public CompleteRequest request(StepRecordView step, String outcome, String returnTo) {
    vote(step, outcome);
    conclude(step, outcome);
    paper(step, outcome);
    return new CompleteRequest(outcome, form(step, outcome, returnTo), step.version());
  }

  /** The least the form asks for, without a vote. */
  public ObjectNode form(StepRecordView step, String outcome) {
    return form(step, outcome, null);
  }

  private ObjectNode form(StepRecordView step, String outcome, String returnTo) {
    UUID revision = dossiers.revisionOf(step.dossierId());
    Procedure procedure = procedures.revision(revision).procedure();
    JsonNode form = procedures.form(revision, procedure.step(step.stepId()).orElseThrow().form());
    ObjectNode data =
        FormFiller.fill(form, outcome, returnTo, LocalDate.now(clock), anyPaper(procedure));
    FormFiller.seatFields(form).forEach(field -> data.set(field, bodies(step)));
    FormFiller.askedFields(form).stream().forEach(field -> data.set(field, nothingNew(step)));
    if (data.has(PAPER_NUMBER)) {
      data.put(PAPER_NUMBER, number.incrementAndGet() + "-QĐ/TU");
    }
    return data;
  }

  /** The first two of those it may name, where it names any. */
  private ArrayNode bodies(StepRecordView step) {
    ArrayNode bodies = JsonNodeFactory.instance.arrayNode();
    steps.choosable(step.id()).stream()
        .limit(2)
        .forEach(unit -> bodies.addObject().put("unit", unit.id().toString()));
    return bodies;
  }

  /** A paper that has its file: what the person wrote himself, if there is such a thing. */
  private static String anyPaper(Procedure procedure) {
    return procedure.documents().stream()
        .filter(paper -> !paper.recordOnly() && paper.neededAt() != null)
        .map(RequiredDocument::code)
        .reduce((one, other) -> one.equals("1-KNĐ") ? one : other)
        .orElse(null);
  }

  /** Says of everything asked for that no new paper comes. */
  private ArrayNode nothingNew(StepRecordView step) {
    ArrayNode reasons = JsonNodeFactory.instance.arrayNode();
    var asked = states.of(holder(step.positionId()), step.dossierId()).supplement();
    // One that came half-way was asked on paper.
    Stream.ofNullable(asked)
        .flatMap(each -> each.items().stream())
        .map(Supplement.Item::document)
        .distinct()
        .forEach(
            code -> reasons.addObject().put("document", code).put("reason", "Bản đã nộp là đúng."));
    return reasons;
  }

  /** Gives every paper still missing, with its file or, where none is kept, noted without it. */
  public void uploadMissing(CurrentUser by, UUID dossierId) {
    states.of(by, dossierId).requirements().stream()
        .filter(each -> each.state() == RequirementState.State.MISSING)
        .forEach(each -> give(by, dossierId, each));
  }

  /** Hands in one paper, or notes it where no file of it is kept. */
  public void give(CurrentUser by, UUID dossierId, RequirementState paper) {
    if (!paper.fileAllowed()) {
      acting.deeds().record(by, dossierId, paper.code(), noted(LocalDate.now(clock)));
      return;
    }
    upload(by, dossierId, paper.code());
  }

  /** Hands in a file of that paper, like no other. */
  public void upload(CurrentUser by, UUID dossierId, String code) {
    acting.deeds().upload(by, dossierId, code, TestPdf.onePage());
  }

  public void upload(CurrentUser by, UUID dossierId, String code, PaperDetails details) {
    byte[] pdf = TestPdf.onePage();
    documents.upload(
        by, dossierId, code, details, "giay.pdf", new ByteArrayInputStream(pdf), pdf.length);
  }

  /** The least a paper without a file needs. */
  public static PaperDetails noted(LocalDate issuedOn) {
    return new PaperDetails(
        null,
        "31-CV/ĐU",
        issuedOn,
        null,
        "Đảng ủy xã Sơn Hà",
        null,
        null,
        null,
        null,
        null,
        null,
        "Tủ hồ sơ mật, Văn phòng Đảng ủy",
        null);
  }
}

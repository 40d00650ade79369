package vn.hoso.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.casefile.DossierView.CancellationView;
import vn.hoso.casefile.DossierView.FactView;
import vn.hoso.casefile.DossierView.GroundView;
import vn.hoso.casefile.DossierView.HalfwayView;
import vn.hoso.casefile.DossierView.MoveView;
import vn.hoso.casefile.DossierView.PartView;
import vn.hoso.casefile.DossierView.ProcedureRef;
import vn.hoso.casefile.DossierView.RequirementView;
import vn.hoso.casefile.DossierView.SubjectView;
import vn.hoso.casefile.DossierView.UnitRef;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperCards;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.MovedDossier;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.person.PersonView;
import vn.hoso.person.Persons;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.requirement.RequirementState;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.NeededAt;
import vn.hoso.rule.PartCapacity;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Text;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.StepContents;

/** Puts a case file together in one reading transaction, with a fixed number of statements. */
@Component
class CaseFileReader {

  /** Days the dossier enters by itself, which no procedure names. */
  private static final Map<String, Text> OWN_FACTS =
      Map.of(
          "submission", new Text("Ngày nộp hồ sơ", "Day of handing in"),
          "cancellation", new Text("Ngày hủy quyết định", "Day the decision was cancelled"));

  private final WholeDossiers states;
  private final Procedures procedures;
  private final Documents documents;
  private final PaperCards cards;
  private final Persons persons;
  private final ClockViews clocks;
  private final StepViews steps;
  private final Officials officials;
  private final StepContents contents;
  private final SecrecyPolicy secrecy;
  private final AgeViews ages;

  CaseFileReader(
      WholeDossiers states,
      Procedures procedures,
      Documents documents,
      PaperCards cards,
      Persons persons,
      ClockViews clocks,
      StepViews steps,
      Officials officials,
      StepContents contents,
      SecrecyPolicy secrecy,
      AgeViews ages) {
    this.states = states;
    this.procedures = procedures;
    this.documents = documents;
    this.cards = cards;
    this.persons = persons;
    this.clocks = clocks;
    this.steps = steps;
    this.officials = officials;
    this.contents = contents;
    this.secrecy = secrecy;
    this.ages = ages;
  }

  @Transactional(readOnly = true)
  DossierView read(CurrentUser by, UUID dossierId) {
    var state = states.of(by, dossierId);
    var revision = procedures.revision(state.revisionId());
    var reader = secrecy.reader(by, state.revisionId(), state.units());
    var written = contents.of(reader, dossierId);
    var person =
        state.personId() == null ? null : persons.seen(by, state.personId(), state.takenIn());
    return new DossierView(
        state.id(),
        state.code(),
        state.version(),
        new ProcedureRef(
            state.procedureSlug(),
            AskersLanguage.say(revision.procedure().name()),
            AskersLanguage.say(revision.procedure().subject()),
            revision.number()),
        state.status(),
        AskersLanguage.say(state.status().vi(), state.status().en()),
        state.status().portal(),
        state.about(),
        subject(state, person),
        answers(state, revision.procedure()),
        cell(state),
        state.seats().stream()
            .filter(each -> each.asked() && reader.knowsSeat(each.part(), each.unitId()))
            .map(
                each ->
                    new PartView(
                        each.part(),
                        AskersLanguage.say(
                            revision.procedure().part(each.part()).orElseThrow().label()),
                        each.unitId(),
                        each.unitName()))
            .toList(),
        state.openedOn(),
        state.promisedOn(),
        state.closedAt(),
        halfway(state, revision, reader),
        state.openedOnBehalfBy() == null ? null : officials.name(state.openedOnBehalfBy()),
        cancellation(state.cancellation(), revision.procedure()),
        grounds(state, revision.procedure()),
        move(state.move()),
        state.facts().stream().map(each -> fact(each, revision)).toList(),
        state.conditions(),
        clocks.of(state),
        steps.of(by, state, revision, written, reader),
        ConsultationViews.of(state, revision.procedure(), reader),
        requirements(state, revision.procedure()),
        documents.list(dossierId).stream()
            .filter(paper -> reader.paper(paper.requirementCode()))
            .toList(),
        state.actions().contains("uploadDocument") ? cards.changeable(by, dossierId) : List.of(),
        SupplementViews.of(state.supplement()),
        SentBackViews.of(by, state, revision, reader),
        SupplementViews.of(state.supplied()),
        ages.of(state, revision.procedure(), person),
        state.actions());
  }

  private static List<DossierView.OpeningAnswer> answers(WholeDossier state, Procedure procedure) {
    return procedure.opening().asks().stream()
        .filter(question -> state.answers().containsKey(question.name()))
        .map(
            question -> {
              var answer = state.answers().get(question.name());
              return new DossierView.OpeningAnswer(
                  AskersLanguage.say(question.label()),
                  question
                      .choice(answer.chosen())
                      .map(choice -> AskersLanguage.say(choice.label()))
                      .orElse(answer.said()));
            })
        .toList();
  }

  private static SubjectView subject(WholeDossier state, PersonView person) {
    return person == null
        ? null
        : new SubjectView(
            person.id(), state.about(), person.birthText(), person.gender(), person.homeUnitName());
  }

  private static MoveView move(MovedDossier move) {
    return move == null
        ? null
        : new MoveView(
            move.arrived(),
            move.unitName(),
            move.code(),
            move.movedOn(),
            move.certificateNumber(),
            move.letterNumber());
  }

  private static CancellationView cancellation(
      WholeDossier.Cancellation paper, Procedure procedure) {
    return paper == null
        ? null
        : new CancellationView(
            paper.number(),
            paper.decidedOn(),
            procedure
                .cancellation()
                .ground(paper.ground())
                .map(ground -> AskersLanguage.say(ground.label()))
                .orElse(paper.ground()),
            paper.reason());
  }

  private static List<GroundView> grounds(WholeDossier state, Procedure procedure) {
    return procedure.cancellation() == null || !state.actions().contains("cancelDecision")
        ? List.of()
        : procedure.cancellation().grounds().stream()
            .map(each -> new GroundView(each.name(), AskersLanguage.say(each.label())))
            .toList();
  }

  private HalfwayView halfway(WholeDossier state, ProcedureRevision revision, CaseReader reader) {
    var mark = state.halfway();
    return mark == null
        ? null
        : new HalfwayView(
            mark.stepIds().stream().map(step -> enteredAt(step, state, revision, reader)).toList(),
            mark.reference(),
            mark.enteredAt(),
            officials.name(mark.enteredBy()));
  }

  private static HalfwayView.EnteredAt enteredAt(
      String stepId, WholeDossier state, ProcedureRevision revision, CaseReader reader) {
    return new HalfwayView.EnteredAt(
        reader.knows(stepId)
            ? revision.procedure().step(stepId).orElseThrow().said()
            : StepRecordView.internalName(),
        state.steps().stream()
            .filter(step -> step.stepId().equals(stepId) && step.cameFrom() == null)
            .findFirst()
            .map(step -> step.startedAt().atZone(HosoClock.ZONE).toLocalDate())
            .orElse(state.halfway().since()));
  }

  private static UnitRef cell(WholeDossier state) {
    return state.seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.OPENER)
        .map(seat -> new UnitRef(seat.unitId(), seat.unitName()))
        .findFirst()
        .orElseThrow();
  }

  private static FactView fact(WholeDossier.Fact fact, ProcedureRevision revision) {
    var label =
        revision.procedure().dates().stream()
            .filter(named -> named.name().equals(fact.name()))
            .map(NamedFact::label)
            .findFirst()
            .or(() -> Optional.ofNullable(OWN_FACTS.get(fact.name())))
            .map(AskersLanguage::say)
            .orElse(fact.name());
    return new FactView(fact.name(), label, fact.date(), fact.enteredAt(), fact.correctedFrom());
  }

  private static List<RequirementView> requirements(WholeDossier state, Procedure procedure) {
    return state.requirements().stream()
        .map(
            each ->
                new RequirementView(
                    each.code(),
                    AskersLanguage.say(each.name()),
                    each.required(),
                    each.recordOnly(),
                    each.fileAllowed(),
                    each.conclusion(),
                    each.secrecy(),
                    neededAt(each, procedure),
                    each.handedIn(),
                    each.result(),
                    each.validityMonths(),
                    each.state(),
                    each.note() == null ? null : AskersLanguage.say(each.note()),
                    each.takesPapers(),
                    each.documentIds()))
        .toList();
  }

  private static NeededAt neededAt(RequirementState paper, Procedure procedure) {
    return procedure
        .step(paper.neededAt())
        .map(step -> new NeededAt(step.id(), step.said()))
        .orElse(null);
  }
}

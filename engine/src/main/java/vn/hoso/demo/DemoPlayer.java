package vn.hoso.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.casefile.DossierView.RequirementView;
import vn.hoso.deadline.Calendars;
import vn.hoso.document.Documents;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.OpenDossierRequest;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossier.Steps;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.HosoClock;
import vn.hoso.workflow.CompleteRequest;
import vn.hoso.workflow.Tasks;

/**
 * Plays one demo dossier through the doors officials use, with the clock moved to the days of its
 * story.
 */
@Component
@Profile("demo")
class DemoPlayer {

  private final HosoClock clock;
  private final Calendars calendars;
  private final Officials officials;
  private final Dossiers dossiers;
  private final Steps steps;
  private final Tasks tasks;
  private final Documents documents;
  private final CaseFiles caseFiles;
  private final DemoVotes votes;
  private final DemoSignings signings;
  private final JsonMapper json;
  private final DemoPapers papers = new DemoPapers();

  DemoPlayer(
      HosoClock clock,
      Calendars calendars,
      Officials officials,
      Dossiers dossiers,
      Steps steps,
      Tasks tasks,
      Documents documents,
      CaseFiles caseFiles,
      DemoVotes votes,
      DemoSignings signings,
      JsonMapper json) {
    this.clock = clock;
    this.calendars = calendars;
    this.officials = officials;
    this.dossiers = dossiers;
    this.steps = steps;
    this.tasks = tasks;
    this.documents = documents;
    this.caseFiles = caseFiles;
    this.votes = votes;
    this.signings = signings;
    this.json = json;
  }

  /**
   * @param number of the story, from 0; makes numbers and hours differ
   * @param today the real day, past which nothing is played
   */
  void play(
      DemoStory story,
      int number,
      UUID openerUnitId,
      UUID secretaryId,
      UUID personId,
      LocalDate today) {
    LocalDate day = workingDay(today.minusDays(story.daysAgo()));
    moveTo(day, number);
    var secretary = officials.asUser(secretaryId, day);
    UUID dossier =
        dossiers
            .open(secretary, new OpenDossierRequest("admission", openerUnitId, personId, null))
            .id();
    var visits = new HashMap<String, Integer>();
    for (var open = open(dossier); open.isPresent(); open = open(dossier)) {
      var step = open.get();
      day = dayOf(story, step.stepId(), day, today);
      if (!day.isBefore(today) || step.stepId().equals(story.restsAt())) {
        rest(story, dossier, step, number, secretaryId);
        return;
      }
      moveTo(day, number);
      int visit = visits.merge(step.stepId(), 1, Integer::sum) - 1;
      complete(step, story.outcome(step.stepId(), visit), number, day);
    }
  }

  private void complete(StepRecordView step, String outcome, int number, LocalDate day) {
    var holder = holder(step, number, day);
    int version = tasks.claim(holder, step.id()).version();
    addPapers(holder, step, number, day);
    votes.vote(holder, step, outcome, number, day);
    signings.prepare(holder, step, outcome);
    var data = new DemoForms(number + 1, day).data(step.stepId(), outcome);
    if (outcome.equals("numbered")) {
      signings.number(holder, step, number + 1, data);
    }
    tasks.complete(
        holder, step.id(), new CompleteRequest(outcome, json.valueToTree(data), version));
  }

  private void addPapers(CurrentUser holder, StepRecordView step, int number, LocalDate day) {
    String needed = DemoStages.OF.get(step.stepId());
    if (needed == null) {
      return;
    }
    for (var paper : caseFiles.view(holder, step.dossierId()).requirements()) {
      if (paper.neededAt() != null
          && paper.neededAt().step().equals(needed)
          && paper.state().name().equals("MISSING")
          && DemoStages.atHand(step.stepId(), paper.code())) {
        add(holder, step.dossierId(), paper, number, day);
      }
    }
  }

  private void add(
      CurrentUser holder, UUID dossierId, RequirementView paper, int number, LocalDate day) {
    if (!paper.fileAllowed()) {
      documents.record(holder, dossierId, paper.code(), DemoPaperDetails.letter(number, day));
      return;
    }
    byte[] pdf = papers.paper(paper.code(), paper.name());
    documents.upload(
        holder,
        dossierId,
        paper.code(),
        DemoPaperDetails.of(paper.code(), number, day),
        paper.name() + ".pdf",
        new ByteArrayInputStream(pdf),
        pdf.length);
  }

  /**
   * A dossier that rests is either claimed by its official or still common work of the room, in
   * turn.
   */
  private void rest(
      DemoStory story, UUID dossier, StepRecordView step, int number, UUID secretaryId) {
    var holder = holder(step, number, LocalDate.now(clock));
    if (story.closing() != null) {
      close(story, dossier, secretaryId);
    } else if (number % 3 != 0) {
      tasks.claim(holder, step.id());
      votes.leaveWaiting(holder, step, number);
    }
  }

  private void close(DemoStory story, UUID dossier, UUID secretaryId) {
    var secretary = officials.asUser(secretaryId, LocalDate.now(clock));
    int version = caseFiles.view(secretary, dossier).version();
    if ("withdraw".equals(story.closing())) {
      dossiers.withdraw(secretary, dossier, "Người xin vào Đảng đề nghị rút hồ sơ.", version);
    } else {
      var open = open(dossier).orElseThrow();
      var decider = holder(open, 0, LocalDate.now(clock));
      dossiers.stop(decider, dossier, "Có nội dung cần làm rõ trước khi xem xét lại.", version);
    }
  }

  /** Whose it is already, else one of those who could take it, in turn. */
  private CurrentUser holder(StepRecordView step, int number, LocalDate day) {
    if (step.holderId() != null) {
      return officials.asUser(step.holderId(), day);
    }
    var holders = officials.holders(step.positionId(), day);
    return officials.asUser(holders.get(number % holders.size()).id(), day);
  }

  private Optional<StepRecordView> open(UUID dossier) {
    return steps.of(dossier).stream().filter(StepRecordView::open).findFirst();
  }

  private LocalDate dayOf(DemoStory story, String step, LocalDate last, LocalDate today) {
    Integer before = story.done().get(step);
    return before == null
        ? workingDay(last.plusDays(days(story, step)))
        : calendars.current().subtractWorkingDays(workingDay(today), before);
  }

  private static int days(DemoStory story, String step) {
    return Math.max(1, DemoForms.DAYS.get(step) * story.pace() / 100);
  }

  private LocalDate workingDay(LocalDate day) {
    return calendars.current().onOrAfter(day);
  }

  private void moveTo(LocalDate day, int number) {
    var time = LocalTime.of(8, 0).plusMinutes(number * 7L % 480);
    clock.moveTo(day.atTime(time).atZone(HosoClock.ZONE).toInstant());
  }
}

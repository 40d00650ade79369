package vn.hoso.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.acts.DossierActs;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.casefile.DossierView.RequirementView;
import vn.hoso.deadline.Calendars;
import vn.hoso.document.Documents;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.foldercheck.Story;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.procedure.Procedures;
import vn.hoso.requirement.RequirementState;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

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
  private final DossierActs acts;
  private final Openings openings;
  private final Steps steps;
  private final Tasks tasks;
  private final Documents documents;
  private final CaseFiles caseFiles;
  private final DemoVotes votes;
  private final DemoGates gates;
  private final DemoSeats seats;
  private final DemoSignings signings;
  private final DemoLists lists;
  private final DemoWaits waits;
  private final Procedures procedures;
  private final JsonMapper json;
  private final DemoPapers papers = new DemoPapers();

  DemoPlayer(
      HosoClock clock,
      Calendars calendars,
      Officials officials,
      Dossiers dossiers,
      DossierActs acts,
      Openings openings,
      Steps steps,
      Tasks tasks,
      Documents documents,
      CaseFiles caseFiles,
      DemoVotes votes,
      DemoGates gates,
      DemoSeats seats,
      DemoSignings signings,
      DemoLists lists,
      DemoWaits waits,
      Procedures procedures,
      JsonMapper json) {
    this.clock = clock;
    this.calendars = calendars;
    this.officials = officials;
    this.dossiers = dossiers;
    this.acts = acts;
    this.openings = openings;
    this.steps = steps;
    this.tasks = tasks;
    this.documents = documents;
    this.caseFiles = caseFiles;
    this.votes = votes;
    this.gates = gates;
    this.seats = seats;
    this.signings = signings;
    this.lists = lists;
    this.waits = waits;
    this.procedures = procedures;
    this.json = json;
  }

  /**
   * One dossier of a story.
   *
   * @param number of the story, from 0; makes numbers and hours differ
   * @param openerUnitId the unit that opens
   * @param openerId the official who does it
   * @param personId null where it is about a list
   * @param asked answers to what the procedure asks at the opening
   * @param today the real day, past which nothing is played
   */
  record Telling(
      StoryBook book,
      Story story,
      int number,
      UUID openerUnitId,
      UUID openerId,
      @Nullable UUID personId,
      Map<String, AnswerRequest> asked,
      LocalDate today) {}

  void play(Telling told) {
    LocalDate day = workingDay(told.today().minusDays(told.story().daysAgo()));
    moveTo(day, told.number());
    UUID dossier = openings.open(officials.asUser(told.openerId(), day), lists.opening(told)).id();
    var visits = new HashMap<String, Integer>();
    for (var open = open(dossier); open.isPresent(); open = open(dossier)) {
      var step = open.get();
      int visit = visits.merge(step.stepId(), 1, Integer::sum) - 1;
      var outcome = told.book().outcome(told.story(), step.stepId(), visit);
      boolean byItself = waits.endsBy(step, outcome);
      day = byItself ? DemoWaits.day(step, day) : dayOf(told, step.stepId(), day);
      if (!day.isBefore(told.today()) || told.story().rests(step.stepId(), visit)) {
        rest(told, dossier, step);
        return;
      }
      moveTo(day, told.number());
      if (byItself) {
        waits.end();
      } else {
        complete(told, step, outcome, day);
      }
    }
  }

  private void complete(Telling told, StepRecordView step, String outcome, LocalDate day) {
    int number = told.number();
    var holder = holder(step, number, day);
    int version = tasks.claim(holder, step.id()).version();
    addPapers(told, holder, step, day);
    lists.enter(told, holder, step);
    lists.fill(told, holder, step);
    lists.settle(told, holder, step, outcome);
    votes.vote(holder, step, outcome, number, day);
    gates.conclude(holder, step, outcome);
    var usual = told.book().steps().get(step.stepId());
    if (outcome.equals(usual.outcome())) {
      signings.prepare(holder, step, usual.paper());
    }
    send(told, holder, step, outcome, day, version);
  }

  /** Other folders tell of the same bodies: what stands for another paper no clerk gives again. */
  private void send(
      Telling told,
      CurrentUser holder,
      StepRecordView step,
      String outcome,
      LocalDate day,
      int version) {
    String form = form(step);
    boolean numbers = told.book().numbers(form, outcome);
    int number = told.number() + 1;
    for (int next = number; ; next++) {
      String paper = numbers ? signings.number(holder, step, next) : "";
      JsonNode data =
          seats.named(json.valueToTree(told.book().answer(form, outcome, number, day, paper)));
      try {
        tasks.complete(holder, step.id(), new CompleteRequest(outcome, data, version));
        return;
      } catch (Problem refused) {
        if (!numbers || refused.errors().stream().noneMatch(each -> each.code().equals("taken"))) {
          throw refused;
        }
      }
    }
  }

  private String form(StepRecordView step) {
    return procedures
        .revision(dossiers.revisionOf(step.dossierId()))
        .procedure()
        .step(step.stepId())
        .orElseThrow()
        .form();
  }

  private void addPapers(Telling told, CurrentUser holder, StepRecordView step, LocalDate day) {
    for (var paper : caseFiles.view(holder, step.dossierId()).requirements()) {
      var known = told.book().papers().get(paper.code());
      if (known != null
          && known.at().contains(step.stepId())
          && paper.state() == RequirementState.State.MISSING) {
        add(holder, step.dossierId(), paper, known, told.number(), day);
      }
    }
  }

  private void add(
      CurrentUser holder,
      UUID dossierId,
      RequirementView paper,
      StoryBook.Paper known,
      int number,
      LocalDate day) {
    if (!paper.fileAllowed()) {
      var noted = DemoPaperDetails.recorded(known, number, day);
      documents.record(holder, dossierId, paper.code(), noted);
      return;
    }
    byte[] pdf = papers.paper(paper.code(), paper.name());
    documents.upload(
        holder,
        dossierId,
        paper.code(),
        DemoPaperDetails.of(known, number, day),
        paper.name() + ".pdf",
        new ByteArrayInputStream(pdf),
        pdf.length);
  }

  /**
   * A dossier that rests is either claimed by its official or still common work of the room, in
   * turn.
   */
  private void rest(Telling told, UUID dossier, StepRecordView step) {
    var holder = holder(step, told.number(), LocalDate.now(clock));
    if (told.story().closing() != null) {
      close(told, dossier);
    } else if (step.waiting() == null && told.number() % 3 != 0) {
      tasks.claim(holder, step.id());
      lists.enter(told, holder, step);
      votes.leaveWaiting(holder, step, told.number());
    }
  }

  private void close(Telling told, UUID dossier) {
    var closing = told.story().closing();
    String reason = told.book().closings().get(closing);
    var opener = officials.asUser(told.openerId(), LocalDate.now(clock));
    int version = caseFiles.view(opener, dossier).version();
    if (closing == Story.Closing.WITHDRAW) {
      acts.withdraw(opener, dossier, reason, version);
    } else {
      var open = open(dossier).orElseThrow();
      acts.stop(holder(open, 0, LocalDate.now(clock)), dossier, reason, version);
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

  private LocalDate dayOf(Telling told, String step, LocalDate last) {
    int usual = told.book().steps().get(step).days();
    return DemoDays.of(calendars.current(), told.story(), step, usual, last, told.today());
  }

  private LocalDate workingDay(LocalDate day) {
    return calendars.current().onOrAfter(day);
  }

  private void moveTo(LocalDate day, int number) {
    var time = LocalTime.of(8, 0).plusMinutes(number * 7L % 480);
    clock.moveTo(day.atTime(time).atZone(HosoClock.ZONE).toInstant());
  }
}

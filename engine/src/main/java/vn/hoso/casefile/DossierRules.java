package vn.hoso.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.casefile.RulesView.ClockThen;
import vn.hoso.casefile.RulesView.GovernedBy;
import vn.hoso.casefile.RulesView.RuleLimit;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.RunningClock;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.KnownDossier.Governed;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.state.WholeDossiers;

/** Reads a dossier as the rules stood on a day. */
@Component
class DossierRules {

  private final WholeDossiers states;
  private final DossierChanges changes;
  private final Clocks clocks;
  private final Calendars calendars;
  private final SecrecyPolicy secrecy;
  private final Clock clock;

  DossierRules(
      WholeDossiers states,
      DossierChanges changes,
      Clocks clocks,
      Calendars calendars,
      SecrecyPolicy secrecy,
      Clock clock) {
    this.states = states;
    this.changes = changes;
    this.clocks = clocks;
    this.calendars = calendars;
    this.secrecy = secrecy;
    this.clock = clock;
  }

  /**
   * @param on null = today
   * @throws CaseFileProblem CASEFILE-001 (422) where the day lies before its opening or after today
   */
  @Transactional(readOnly = true)
  RulesView read(CurrentUser by, UUID dossierId, @Nullable LocalDate on) {
    var state = states.of(by, dossierId);
    var reader = secrecy.reader(by, state.revisionId(), state.units());
    var today = LocalDate.now(clock);
    var day = on == null ? today : on;
    var dossier = changes.get(dossierId);
    if (day.isAfter(today) || day.isBefore(dossier.openedOn())) {
      throw CaseFileProblem.dayOutside(dossier.openedOn(), today);
    }
    var then = new PastDossier(dossier, endOf(day, today));
    var procedure = changes.revision(then).procedure();
    return new RulesView(
        day,
        governed(then),
        limits(procedure, reader),
        counted(then, day, today).stream()
            .filter(each -> reader.clock(each.limitName()))
            .map(DossierRules::then)
            .toList());
  }

  private Instant endOf(LocalDate day, LocalDate today) {
    return day.equals(today) ? clock.instant() : Deadlines.dueAt(day);
  }

  private List<RunningClock> counted(KnownDossier then, LocalDate day, LocalDate today) {
    return (day.equals(today) ? clocks : clocks.on(day)).of(then);
  }

  private List<GovernedBy> governed(KnownDossier then) {
    var all = new ArrayList<>(then.governed().stream().map(this::governed).toList());
    Collections.reverse(all);
    return all;
  }

  private GovernedBy governed(Governed governed) {
    var by = governed.by();
    var revision = changes.revision(by.revisionId());
    var calendar = calendars.version(by.calendarVersionId()).version();
    return new GovernedBy(
        by.from(),
        governed.reason(),
        revision.number(),
        revision.effectiveFrom(),
        calendar.note(),
        calendar.recordedAt());
  }

  private static List<RuleLimit> limits(Procedure procedure, CaseReader reader) {
    var limits = new ArrayList<RuleLimit>();
    procedure.limits().stream()
        .filter(limit -> reader.clock(limit.name()))
        .map(DossierRules::whole)
        .forEach(limits::add);
    procedure.steps().stream()
        .filter(step -> step.limit() != null && reader.knows(step.id()))
        .map(DossierRules::step)
        .forEach(limits::add);
    return List.copyOf(limits);
  }

  private static RuleLimit whole(ProcedureLimit limit) {
    return new RuleLimit(
        AskersLanguage.say(limit.said()),
        true,
        AskersLanguage.say(limit.limit().vi(), limit.limit().en()),
        limit.legalBasis(),
        limit.confidence());
  }

  private static RuleLimit step(Step step) {
    return new RuleLimit(
        step.said(),
        false,
        AskersLanguage.say(step.limit().vi(), step.limit().en()),
        step.legalBasis(),
        step.confidence());
  }

  private static ClockThen then(RunningClock clock) {
    return new ClockThen(
        AskersLanguage.say(clock.said()),
        clock.deadline().due(),
        AskersLanguage.isEnglish() ? clock.sentences(Locale.ENGLISH) : clock.sentences());
  }
}

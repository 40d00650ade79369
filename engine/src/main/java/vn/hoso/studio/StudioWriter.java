package vn.hoso.studio;

import static vn.hoso.shared.AskersLanguage.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.foldercheck.LongestWay;
import vn.hoso.foldercheck.TimeFinding;
import vn.hoso.procedure.CentralText;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Step;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.studio.StudioView.StudioDerivedDay;
import vn.hoso.studio.StudioView.StudioFinding;
import vn.hoso.studio.StudioView.StudioLength;
import vn.hoso.studio.StudioView.StudioLimit;
import vn.hoso.studio.StudioView.StudioOther;
import vn.hoso.studio.StudioView.StudioPractice;
import vn.hoso.studio.StudioView.StudioStep;
import vn.hoso.studio.StudioView.StudioSum;
import vn.hoso.studio.StudioView.StudioValidity;

/** Writes the times of a revision in the language of whoever asks. */
final class StudioWriter {

  private final ProcedureRevision revision;
  private final Procedure procedure;
  private final CheckedTimes.Checked checked;
  private final Map<String, Practice> practice;

  /**
   * @param practice by the id of the step
   */
  StudioWriter(
      ProcedureRevision revision, CheckedTimes.Checked checked, Map<String, Practice> practice) {
    this.revision = revision;
    this.procedure = revision.procedure();
    this.checked = checked;
    this.practice = practice;
  }

  StudioView view() {
    return new StudioView(
        procedure.slug(),
        procedure.code(),
        say(procedure.name()),
        revision.number(),
        revision.effectiveFrom(),
        PracticeRows.FEWEST,
        procedure.steps().stream().map(this::step).toList(),
        procedure.limits().stream().map(this::limit).toList(),
        procedure.derived().stream().map(this::derived).toList(),
        procedure.documents().stream()
            .filter(paper -> paper.validity() != null)
            .map(StudioWriter::validity)
            .toList(),
        checked.findings().stream().map(this::finding).toList());
  }

  private StudioStep step(Step step) {
    boolean waits = step.waiting() != null;
    return new StudioStep(
        step.id(),
        step.drawnAs(),
        step.code(),
        step.said(),
        say(procedure.part(step.part()).orElseThrow().label()),
        step.role(),
        length(step.limit()),
        step.limitFrom().equals(Step.FROM_TASK) ? null : day(step.limitFrom()),
        waits ? waits(step) : null,
        waits ? null : step.warnAtPercent(),
        step.legalBasis(),
        step.confidence(),
        central(step.legalBasis(), step.confidence()),
        step.calledBy() != null,
        waits ? null : practice(step, practice.get(step.id())));
  }

  private static @Nullable StudioPractice practice(Step step, @Nullable Practice taken) {
    if (taken == null) {
      return null;
    }
    boolean working = step.limit().unit() == LimitUnit.WORKING_DAYS;
    return new StudioPractice(
        taken.runs(),
        taken.median(),
        taken.ninetieth(),
        working ? LimitUnit.WORKING_DAYS : LimitUnit.CALENDAR_DAYS,
        taken.late());
  }

  private StudioLimit limit(ProcedureLimit limit) {
    return new StudioLimit(
        limit.name(),
        say(limit.said()),
        length(limit.limit()),
        day(limit.from()),
        day(limit.to()),
        limit.promise(),
        limit.warnAtPercent(),
        limit.legalBasis(),
        limit.confidence(),
        central(limit.legalBasis(), limit.confidence()),
        limit.extension() == null ? null : length(limit.extension().most()),
        sum(limit, checked.ways().get(limit.name())),
        limit.stepsExceed() == null ? null : say(limit.stepsExceed()));
  }

  /**
   * Only what is counted in the same unit adds up without a guess; all together is told as about.
   */
  private @Nullable StudioSum sum(ProcedureLimit limit, LongestWay.@Nullable Way way) {
    if (way == null) {
      return null;
    }
    Map<Boolean, List<Step>> same =
        way.steps().stream()
            .collect(
                Collectors.partitioningBy(step -> step.limit().unit() == limit.limit().unit()));
    return new StudioSum(
        same.get(true).stream().mapToInt(step -> step.limit().amount()).sum(),
        same.get(true).stream().map(Step::id).toList(),
        same.get(false).stream()
            .map(step -> new StudioOther(step.id(), step.said(), length(step.limit()).text()))
            .toList(),
        way.workingDays(),
        LongestWay.workingDays(limit.limit()),
        way.exceeds(limit.limit()));
  }

  private StudioDerivedDay derived(DerivedDay day) {
    return new StudioDerivedDay(
        day.name(),
        say(day.label()),
        day(day.from()),
        length(day.plus()),
        day.before(),
        day.source(),
        day.confidence(),
        central(day.source(), day.confidence()));
  }

  private static StudioValidity validity(RequiredDocument paper) {
    Confidence confidence = paper.validity().confidence();
    return new StudioValidity(
        paper.code(),
        say(paper.name()),
        paper.validity().months(),
        paper.validity().at(),
        paper.source(),
        confidence,
        central(paper.source(), confidence));
  }

  private StudioFinding finding(TimeFinding finding) {
    return new StudioFinding(
        finding.severity(),
        finding.element(),
        procedure.step(finding.element()).map(Step::id).orElse(null),
        procedure.limits().stream()
            .map(ProcedureLimit::name)
            .filter(finding::concernsLimit)
            .findFirst()
            .orElse(null),
        say(finding.text()));
  }

  private static @Nullable String central(String basis, Confidence confidence) {
    return CentralText.of(basis, confidence).orElse(null);
  }

  private static @Nullable StudioLength length(@Nullable TimeLimit limit) {
    return limit == null
        ? null
        : new StudioLength(limit.amount(), limit.unit(), say(limit.vi(), limit.en()));
  }

  /** As within a sentence. */
  private String day(String name) {
    String label = procedure.dayLabel(name).map(AskersLanguage::say).orElse(name);
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private String waits(Step step) {
    return step.waiting().until().stream()
        .map(this::day)
        .collect(Collectors.joining(say(" hoặc ", " or ")));
  }
}

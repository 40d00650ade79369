package vn.hoso.limitchange;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.rule.RequiredDocument.ValidAt;

/**
 * What a limit is to be.
 *
 * @param place {@code step:<id of the step>}, {@code limit:<name of the limit of the whole>},
 *     {@code document:<code of the paper>} (how long it may be used) or {@code derived:<name of the
 *     day>} (how long after, or before, the day it follows from)
 * @param limit {@code P10D}, as {@link TimeLimit#parse} reads it
 * @param unit {@code workingDays}, {@code calendarDays} or {@code calendarMonths}
 * @param warnAt percent of the limit after which to warn, 1 to 99; null for papers and derived days
 * @param validAt the day on which the paper must still be in force; null for all but papers
 */
record LimitEdit(
    String place,
    String limit,
    String unit,
    @Nullable Integer warnAt,
    String legalBasis,
    Confidence confidence,
    @Nullable ValidAt validAt) {

  /** What the limit is of. */
  enum Kind {
    STEP("step:"),
    WHOLE("limit:"),
    DOCUMENT("document:"),
    DERIVED("derived:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    private static Optional<Kind> of(String place) {
      return Arrays.stream(values()).filter(each -> place.startsWith(each.prefix)).findFirst();
    }

    /** Whether it stands in a model, where dossiers on their way can be counted anew by it. */
    boolean ofModel() {
      return this == STEP || this == WHOLE;
    }
  }

  LimitEdit {
    legalBasis = legalBasis.strip();
  }

  /** The step as it stands. */
  static LimitEdit of(Step step) {
    return new LimitEdit(
        Kind.STEP.prefix + step.id(),
        step.limit().text(),
        step.limit().unit().code(),
        step.warnAtPercent(),
        step.legalBasis(),
        step.confidence(),
        null);
  }

  /** The limit of the whole as it stands. */
  static LimitEdit of(ProcedureLimit limit) {
    return new LimitEdit(
        Kind.WHOLE.prefix + limit.name(),
        limit.limit().text(),
        limit.limit().unit().code(),
        limit.warnAtPercent(),
        limit.legalBasis(),
        limit.confidence(),
        null);
  }

  /** How long the paper may be used. */
  static LimitEdit of(RequiredDocument paper) {
    var months = TimeLimit.months(paper.validity().months());
    return new LimitEdit(
        Kind.DOCUMENT.prefix + paper.code(),
        months.text(),
        months.unit().code(),
        null,
        paper.source(),
        paper.validity().confidence(),
        paper.validity().at());
  }

  /** The derived day as it stands. */
  static LimitEdit of(DerivedDay day) {
    return new LimitEdit(
        Kind.DERIVED.prefix + day.name(),
        day.plus().text(),
        day.plus().unit().code(),
        null,
        day.source(),
        day.confidence(),
        null);
  }

  /** As it stands in the procedure; empty where there is none at that place. */
  Optional<LimitEdit> standing(Procedure procedure) {
    return Kind.of(place)
        .flatMap(
            kind ->
                switch (kind) {
                  case STEP ->
                      procedure
                          .step(name())
                          .filter(step -> step.limit() != null)
                          .map(LimitEdit::of);
                  case WHOLE -> procedure.limit(name()).map(LimitEdit::of);
                  case DOCUMENT ->
                      procedure
                          .document(name())
                          .filter(paper -> paper.validity() != null)
                          .map(LimitEdit::of);
                  case DERIVED -> procedure.derived(name()).map(LimitEdit::of);
                });
  }

  Kind kind() {
    return Kind.of(place).orElseThrow();
  }

  boolean ofStep() {
    return place.startsWith(Kind.STEP.prefix);
  }

  /** Id of the step, name of the limit or of the day, or code of the paper. */
  String name() {
    return place.substring(place.indexOf(':') + 1);
  }

  /**
   * @throws vn.hoso.deadline.DeadlineProblem where the two make no limit
   */
  TimeLimit timeLimit() {
    return TimeLimit.parse(limit, unit);
  }
}

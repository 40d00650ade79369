package vn.hoso.ontime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit with everything below it keeps its days: the same runs of steps three times over, by
 * unit, by procedure and by step.
 *
 * @param period as it is written in addresses, {@code 2026-Q4}
 * @param from its first day
 * @param until its last one, or today while it lasts
 * @param today the day open work is counted on
 * @param total what each of the three lists adds up to
 * @param units those whose figures may be asked for next: the unit above, then those below
 */
public record OnTimeView(
    String period,
    LocalDate from,
    LocalDate until,
    LocalDate today,
    UUID unitId,
    String unitName,
    OnTimeFigures total,
    List<OfUnit> byUnit,
    List<OfProcedure> byProcedure,
    List<OfStep> byStep,
    List<PlaceOfReport> units) {

  /**
   * @param alone the unit that is asked for, without what lies below it
   */
  public record OfUnit(UUID unitId, String name, boolean alone, OnTimeFigures figures) {}

  /**
   * @param procedure slug
   */
  public record OfProcedure(String procedure, String name, OnTimeFigures figures) {}

  /**
   * @param procedure slug
   * @param step id of the step
   * @param drawnAs id of the element of the drawing it is seen as; several steps may be one
   */
  public record OfStep(
      String procedure,
      String procedureName,
      String step,
      String drawnAs,
      String name,
      OnTimeFigures figures) {}

  /**
   * @param above whether it stands above the unit that is shown, or beside it
   */
  public record PlaceOfReport(UUID id, String name, boolean above) {}

  /**
   * One run of a step behind a figure.
   *
   * @param id of the run
   * @param personName whom the dossier is about, or what its list is called
   * @param dueOn null where it has no day to keep
   * @param finishedOn null while it is open
   * @param days with whom the dossier lay
   */
  public record RunLine(
      UUID id,
      UUID dossierId,
      String code,
      String procedureName,
      String personName,
      String stepName,
      String unitName,
      LocalDate startedOn,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate finishedOn,
      DossierDays days) {

    RunLine with(DossierDays ofDossier) {
      return new RunLine(
          id,
          dossierId,
          code,
          procedureName,
          personName,
          stepName,
          unitName,
          startedOn,
          dueOn,
          finishedOn,
          ofDossier);
    }
  }
}

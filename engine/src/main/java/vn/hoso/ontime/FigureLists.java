package vn.hoso.ontime;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.hoso.ontime.OnTimeRows.Place;
import vn.hoso.ontime.OnTimeRows.Row;
import vn.hoso.ontime.OnTimeView.OfProcedure;
import vn.hoso.ontime.OnTimeView.OfStep;
import vn.hoso.ontime.OnTimeView.OfUnit;
import vn.hoso.ontime.StepWords.Spoken;

/** The lines of one reading, put in lists: where most is late now comes first. */
final class FigureLists {

  private final List<Row> rows;
  private final Spoken words;

  FigureLists(List<Row> rows, Spoken words) {
    // What he may not see is taken off again, and may leave a line of nothing.
    this.rows = rows.stream().filter(row -> !row.figures().equals(OnTimeFigures.NONE)).toList();
    this.words = words;
  }

  OnTimeFigures total() {
    return rows.stream()
        .filter(row -> row.unitId() == null && row.procedure() == null)
        .map(Row::figures)
        .findFirst()
        .orElse(OnTimeFigures.NONE);
  }

  List<UUID> units() {
    return rows.stream().map(Row::unitId).filter(each -> each != null).toList();
  }

  List<OfUnit> byUnit(Place asked, Map<UUID, String> names) {
    return rows.stream()
        .filter(row -> row.unitId() != null)
        .map(
            row ->
                new OfUnit(
                    row.unitId(),
                    names.get(row.unitId()),
                    row.unitId().equals(asked.id()),
                    row.figures()))
        .sorted(latest(OfUnit::figures, OfUnit::name))
        .toList();
  }

  List<OfProcedure> byProcedure() {
    return rows.stream()
        .filter(row -> row.procedure() != null && row.step() == null)
        .map(
            row ->
                new OfProcedure(row.procedure(), words.procedure(row.procedure()), row.figures()))
        .sorted(latest(OfProcedure::figures, OfProcedure::name))
        .toList();
  }

  List<OfStep> byStep() {
    return rows.stream()
        .filter(row -> row.step() != null)
        .map(
            row ->
                new OfStep(
                    row.procedure(),
                    words.procedure(row.procedure()),
                    row.step(),
                    words.drawnAs(row.procedure(), row.step()),
                    words.step(row.procedure(), row.step()),
                    row.figures()))
        .sorted(latest(OfStep::figures, each -> each.procedureName() + each.name() + each.step()))
        .toList();
  }

  private static <T> Comparator<T> latest(
      Function<T, OnTimeFigures> figures, Function<T, String> name) {
    return Comparator.<T>comparingLong(each -> -figures.apply(each).openLate())
        .thenComparingLong(each -> -figures.apply(each).finishedLate())
        .thenComparing(name);
  }
}

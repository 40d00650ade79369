package vn.hoso.foldercheck;

import java.util.List;
import java.util.stream.Stream;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.shared.Text;

/**
 * Whether the limits of the steps between two days fit into the limit of the whole between them.
 * Where they do not, {@code limit.<name>.stepsExceed} says why.
 */
record LimitsCheck(LongestWay ways) {

  Stream<TimeFinding> findings(Procedure procedure) {
    return procedure.limits().stream().map(this::limit).flatMap(List::stream);
  }

  private List<TimeFinding> limit(ProcedureLimit limit) {
    int whole = LongestWay.workingDays(limit.limit());
    int steps = ways.within(limit).map(LongestWay.Way::workingDays).orElse(0);
    Text why = limit.stepsExceed();
    if (steps <= whole) {
      return why == null
          ? List.of()
          : List.of(
              said(
                  limit,
                  steps,
                  "Các bước từ %s đến %s cộng lại %d ngày làm việc, không quá %d của cả hồ sơ; hãy bỏ lý do này.",
                  "The steps from %s to %s add up to %d working days, not more than the %d of the whole; take this reason away."));
    }
    return List.of(
        why == null
            ? said(
                limit,
                steps,
                "Các bước từ %s đến %s cộng lại %d ngày làm việc, quá %d của cả hồ sơ; hãy rút ngắn, hoặc ghi lý do ở đây.",
                "The steps from %s to %s add up to %d working days, more than the %d of the whole; shorten them, or say here why.")
            : explained(limit, steps));
  }

  private static TimeFinding explained(ProcedureLimit limit, int steps) {
    int whole = LongestWay.workingDays(limit.limit());
    String en = limit.labelEn() == null ? limit.label() : limit.labelEn();
    return TimeFinding.warning(
            element(limit),
            "“%s”: các bước trên đường dài nhất cộng lại %d ngày làm việc, quá %d của cả hồ sơ; thư mục đã ghi lý do."
                .formatted(limit.label(), steps, whole),
            "\"%s\": the steps on the longest way add up to %d working days, more than the %d of the whole; the folder says why."
                .formatted(en, steps, whole))
        .exceeding(steps - whole);
  }

  private static String element(ProcedureLimit limit) {
    return "limit." + limit.name() + ".stepsExceed";
  }

  private static TimeFinding said(ProcedureLimit limit, int steps, String vi, String en) {
    int whole = LongestWay.workingDays(limit.limit());
    return new TimeFinding(
        TimeFinding.Severity.ERROR,
        element(limit),
        0,
        new Text(
            vi.formatted(limit.from(), limit.to(), steps, whole),
            en.formatted(limit.from(), limit.to(), steps, whole)));
  }
}

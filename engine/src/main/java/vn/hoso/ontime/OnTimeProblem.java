package vn.hoso.ontime;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of the figures about how days are kept. */
public final class OnTimeProblem extends Problem {

  private OnTimeProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  static OnTimeProblem badPeriod() {
    var vi = "Khoảng thời gian ghi như 2026-11, 2026-Q4 hoặc 2026 và không ở tương lai.";
    var en = "A period is written 2026-11, 2026-Q4 or 2026 and has begun.";
    return new OnTimeProblem(
        "ONTIME-001", 400, vi, en, List.of(new FieldError("period", "invalid", vi, en)));
  }

  static OnTimeProblem leadsNoUnit() {
    return new OnTimeProblem(
        "ONTIME-002",
        403,
        "Chỉ người đứng đầu, thường trực và bí thư xem tình hình giải quyết của đơn vị mình và cấp dưới.",
        "Only those who lead a unit read how it and those below it keep their days.",
        List.of());
  }
}

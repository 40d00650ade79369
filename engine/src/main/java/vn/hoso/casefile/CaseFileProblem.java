package vn.hoso.casefile;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.shared.DayText;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of reading a case file. */
public final class CaseFileProblem extends Problem {

  private CaseFileProblem(String code, int status, Text said, List<FieldError> errors) {
    super(code, status, said, errors);
  }

  /** A dossier is read as of a day on which it was there. */
  static CaseFileProblem dayOutside(LocalDate first, LocalDate last) {
    var vi =
        "Chọn ngày từ %s (ngày lập hồ sơ) đến %s.".formatted(DayText.of(first), DayText.of(last));
    var en =
        "Choose a day from %s (when it was opened) to %s."
            .formatted(DayText.of(first), DayText.of(last));
    return new CaseFileProblem(
        "CASEFILE-001", 422, new Text(vi, en), List.of(new FieldError("on", "range", vi, en)));
  }
}

package vn.hoso.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.SigningStage;
import vn.hoso.shared.FieldError;

/**
 * No draft is handed up that is not there, and nothing counts as signed without the signed file.
 */
@Component
class PaperRule implements StepPolicy {

  private final SigningRows rows;

  PaperRule(SigningRows rows) {
    this.rows = rows;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    SigningStage stage = completion.step().signing();
    if (stage == null) {
      return List.of();
    }
    return switch (stage) {
      case DRAFT ->
          missing(
              completion,
              SigningFile.Kind.DRAFT,
              "Lập hoặc tải lên dự thảo trước khi trình.",
              "Make or upload a draft before handing it up.");
      case SIGN ->
          !completion.outcome().equals(FormSchema.SEND_BACK)
              ? missing(
                  completion,
                  SigningFile.Kind.SIGNED,
                  "Tải lên tệp PDF đã ký trước khi hoàn thành.",
                  "Upload the signed PDF before completing.")
              : List.of();
      default -> List.of();
    };
  }

  /** Of this very run of the step: what was sent back is not handed up again unchanged. */
  private List<FieldError> missing(
      Completion completion, SigningFile.Kind kind, String vi, String en) {
    return rows.has(completion.taskId(), kind)
        ? List.of()
        : List.of(new FieldError("paper", "missing", vi, en));
  }
}

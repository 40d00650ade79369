package vn.hoso.procedure;

import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * What is drafted, signed, numbered and issued once a step has come to an outcome.
 *
 * @param step whose outcome calls for it; null for whatever step of the deciding body
 * @param outcome of that step
 * @param call id of the call activity it is signed at; null for whichever comes next
 * @param signedFor name of the part whose paper it is; null for the part of the step
 * @param form in what capacity it is signed
 * @param organ the body of that unit it is signed for, for example {@code Đảng ủy}; null for the
 *     one that decides there
 * @param document code it has in the dossier: of a required document, or of its own
 * @param symbol tên loại in its number, for example {@code QĐ} in {@code 12-QĐ/TU}
 * @param title what it is called, for example "Quyết định kết nạp đảng viên"
 * @param refusal whether it tells that what was asked for was not granted
 * @param text path of the draft's words inside the folder
 */
public record IssuedPaper(
    @Nullable String step,
    String outcome,
    @Nullable String call,
    @Nullable String signedFor,
    IssueForm form,
    @Nullable String organ,
    String document,
    String symbol,
    Text title,
    String text,
    boolean refusal,
    String source,
    Confidence confidence) {

  /** Whether it may be signed there; null for wherever. */
  public boolean signedAt(@Nullable String activity) {
    return call == null || activity == null || call.equals(activity);
  }

  /** The same paper, telling of a refusal or not. */
  IssuedPaper refusing(boolean refuses) {
    return new IssuedPaper(
        step,
        outcome,
        call,
        signedFor,
        form,
        organ,
        document,
        symbol,
        title,
        text,
        refuses,
        source,
        confidence);
  }
}

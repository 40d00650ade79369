package vn.hoso.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What paper 04 says: that the promised day cannot be kept, why, and which day is promised instead
 * (form 04, annex I of 03/2025/TT-VPCP: "Văn bản xin lỗi và đề nghị gia hạn"). Heading, dossier
 * code, subject, stage and signer stand in {@code notice}.
 *
 * @param reader to whom it goes, which chooses the words
 * @param firstDueOn the day first promised, on paper 01
 * @param dueOn the day promised last, before this paper; the same as {@code firstDueOn} the first
 *     time
 * @param newDueOn the day promised now
 * @param cause why the day cannot be kept, for the reader
 * @param office whose promise it is, where each receiving office has its own; null where the
 *     receipt tells the one there is
 * @param nextStep what is still to be done until then; null where nobody says
 */
public record RescheduleData(
    NoticeData notice,
    Reader reader,
    LocalDate firstDueOn,
    LocalDate dueOn,
    LocalDate newDueOn,
    String cause,
    @Nullable String office,
    @Nullable String nextStep) {

  /** Apologies go to people; a body is told the reason. */
  public enum Reader {
    /** "Văn bản xin lỗi và hẹn lại ngày trả kết quả". */
    PERSON,
    /** "Báo cáo giải trình lý do chậm và hẹn lại ngày trả kết quả". */
    BODY
  }
}

package vn.hoso.paper;

import java.time.LocalDate;

/**
 * What paper 05 says, "Thông báo dừng giải quyết" (form 05, annex I of 03/2025/TT-VPCP).
 *
 * @param stoppedOn the day from which it is no longer dealt with
 * @param ground the request or decision, for example "Đề nghị rút hồ sơ của Chi bộ thôn Đông"
 * @param reason as given with the act; null where the ground says enough
 * @param requester who asked for it, to sign beside the office; null where nobody did
 */
public record StopData(
    NoticeData notice, LocalDate stoppedOn, String ground, String reason, PaperSigner requester) {}

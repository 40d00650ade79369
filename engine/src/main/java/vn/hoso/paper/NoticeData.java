package vn.hoso.paper;

import java.time.LocalDate;

/**
 * What the papers that an office sends to whoever handed in a dossier have in common.
 *
 * @param addressee who handed in, for example "Chi bộ thôn Đông, Đảng ủy xã Sơn Hà"
 * @param personConcerned the person the dossier is about
 * @param request what is asked for, for example "Kết nạp đảng viên"
 * @param submittedOn nullable
 * @param receivedOn null where it was not received
 * @param stage the step the dossier had reached; nullable
 * @param issuedOn the day of the paper
 */
public record NoticeData(
    PaperHeading heading,
    String dossierCode,
    String addressee,
    Concerned personConcerned,
    String request,
    LocalDate submittedOn,
    LocalDate receivedOn,
    String stage,
    LocalDate issuedOn,
    PaperSigner signer) {}

package vn.hoso.paper;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.paper.SupplementData.Item;

/**
 * Papers 02, 03 and 05 as their templates print them: every field a finished text, null where its
 * line is left out.
 *
 * @param numbered the office's clerk gives the number, so the paper leaves room for it
 */
record NoticePage(
    boolean numbered,
    String superiorUnit,
    String issuingUnit,
    String issuingBody,
    String place,
    String issuedOn,
    String dossierCode,
    String addressee,
    Concerned personConcerned,
    String request,
    String submittedOn,
    String receivedOn,
    String stage,
    String signerHead,
    String signerTitle,
    String signerName,
    String requesterTitle,
    String requesterName,
    List<Item> items,
    String supplyBy,
    boolean promisePaused,
    String stoppedOn,
    String ground,
    String reason) {

  static NoticePage of(SupplementData data) {
    var items =
        data.items().stream()
            .map(
                each ->
                    new Item(
                        each.paper(),
                        each.form() == null ? "" : each.form(),
                        each.defect(),
                        each.ground() == null ? "" : each.ground()))
            .toList();
    return page(
        data.notice(),
        null,
        items,
        data.supplyBy(),
        data.promisePaused(),
        null,
        null,
        data.reason());
  }

  /** What every notice has, for a paper whose own words stand in its own page. */
  static NoticePage of(NoticeData notice) {
    return page(notice, null, List.of(), null, false, null, null, null);
  }

  static NoticePage refusal(NoticeData notice, String reason) {
    return page(notice, null, List.of(), null, false, null, null, reason);
  }

  static NoticePage of(StopData data) {
    return page(
        data.notice(),
        data.requester(),
        List.of(),
        null,
        false,
        day(data.stoppedOn()),
        data.ground(),
        data.reason());
  }

  private static NoticePage page(
      NoticeData notice,
      PaperSigner requester,
      List<Item> items,
      LocalDate supplyBy,
      boolean promisePaused,
      String stoppedOn,
      String ground,
      String reason) {
    return new NoticePage(
        true,
        notice.heading().superiorUnit(),
        notice.heading().shortIssuer(),
        notice.heading().issuingUnit(),
        notice.heading().place(),
        day(notice.issuedOn()),
        notice.dossierCode(),
        notice.addressee(),
        notice.personConcerned(),
        notice.request(),
        day(notice.submittedOn()),
        day(notice.receivedOn()),
        notice.stage(),
        notice.signer().head(),
        notice.signer().title(),
        notice.signer().name(),
        requester == null ? null : requester.title(),
        requester == null ? null : requester.name(),
        items,
        day(supplyBy),
        promisePaused,
        stoppedOn,
        ground,
        reason);
  }

  private static String day(LocalDate day) {
    return day == null ? null : PaperDates.day(day);
  }
}

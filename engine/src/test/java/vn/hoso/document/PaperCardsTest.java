package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.IntegrationTest;
import vn.hoso.document.DocumentChanged.Kind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Beforehand;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.SecrecyLevel;

/** What officials do with the papers of a dossier beside handing them in. */
@IntegrationTest
class PaperCardsTest extends GuardedDocuments {

  private static final PaperDetails LETTER =
      new PaperDetails(
          "Thẩm tra cha đẻ",
          "31-CV/ĐU",
          LocalDate.of(2026, 9, 1),
          null,
          "Đảng ủy xã Sơn Hà",
          null,
          null,
          null,
          null,
          null,
          null,
          "Phòng Bảo vệ chính trị nội bộ",
          null);

  private PaperCards cards;
  private Scans scans;

  @BeforeEach
  void cards() {
    cards = new PaperCards(() -> dossier, shelf());
    scans =
        new Scans(
            () -> dossier,
            documents,
            shelf(),
            files(),
            transaction(),
            new Beforehand(transaction()));
  }

  @Test
  void a_paper_takes_the_secrecy_of_its_type_unless_it_has_its_own() {
    var own = PaperDetails.none().marked(SecrecyLevel.NONE);
    assertThat(upload("a.pdf", Samples.pdf()).secrecy()).isEqualTo(SecrecyLevel.CONFIDENTIAL);
    assertThat(upload(dossier.writer, own, "b.pdf", Samples.pdf()).secrecy())
        .isEqualTo(SecrecyLevel.NONE);
  }

  @Test
  void a_record_only_paper_is_noted_without_a_file() {
    DocumentView kept = record(LETTER);

    assertThat(kept.kind()).isEqualTo(DocumentKind.RECORDED);
    assertThat(kept.number()).isEqualTo("31-CV/ĐU");
    assertThat(kept.location()).isEqualTo("Phòng Bảo vệ chính trị nội bộ");
    assertThat(kept.secrecy()).isEqualTo(SecrecyLevel.SECRET);
    assertThat(kept.sha256()).isNull();
    assertThat(documents.list(dossier.id)).containsExactly(kept);
    assertRefused("DOCUMENT-001", () -> documents.content(dossier.reader, dossier.id, kept.id()));
    assertRefused("DOCUMENT-008", () -> record(PaperDetails.none()));
  }

  @Test
  void a_type_with_files_is_not_merely_noted_and_a_record_only_type_gets_no_file() {
    assertRefused(
        "DOCUMENT-021",
        () ->
            inTransaction(
                () ->
                    documents.record(
                        dossier.writer, dossier.id, GuardedDossier.REQUIREMENT, LETTER)));
    assertRefused("DOCUMENT-020", () -> uploadRecordOnly(documents));
    assertThat(documents.list(dossier.id)).isEmpty();
  }

  @Test
  void a_declared_installation_keeps_files_of_record_only_papers() {
    DocumentView kept = uploadRecordOnly(documentsOf(dossier, "45-QĐ/TU"));
    assertThat(kept.kind()).isEqualTo(DocumentKind.UPLOADED);
    assertThat(kept.secrecy()).isEqualTo(SecrecyLevel.SECRET);
    assertThatThrownBy(() -> new RecordOnlyFiles("có"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void corrected_details_are_told_with_what_they_were_and_lift_the_comparison() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    DocumentView compared = verify(kept);
    DocumentView corrected = correct(dossier.writer, compared, LETTER);

    assertThat(corrected.number()).isEqualTo("31-CV/ĐU");
    assertThat(corrected.secrecy()).isEqualTo(SecrecyLevel.CONFIDENTIAL);
    assertThat(corrected.verifiedAt()).isNull();
    assertThat(corrected.version()).isGreaterThan(compared.version());
    DocumentChanged told = lastTold();
    assertThat(told.kind()).isEqualTo(Kind.DETAILS_CORRECTED);
    assertThat(told.particulars().get("changes"))
        .asInstanceOf(LIST)
        .contains(
            change("number", "Số, ký hiệu", "31-CV/ĐU"),
            change("issuedOn", "Ngày ban hành", "2026-09-01"))
        .hasSize(5);

    int before = events.size();
    assertThat(correct(dossier.writer, corrected, LETTER)).isEqualTo(corrected);
    assertThat(events).as("nothing changed").hasSize(before);
  }

  @Test
  void a_stale_card_and_a_reader_correct_nothing() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    correct(dossier.writer, kept, LETTER);
    assertRefused("DOCUMENT-022", () -> correct(dossier.writer, kept, PaperDetails.none()));
    assertRefused("DOCUMENT-022", () -> verify(kept));
    assertRefused("GUARD-403", () -> correct(dossier.reader, kept, PaperDetails.none()));
    assertThat(documents.list(dossier.id).get(0).number()).isEqualTo("31-CV/ĐU");
  }

  @Test
  void comparing_with_the_original_is_told_by_whoever_holds_the_step() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    DocumentView compared = verify(kept);
    assertThat(compared.verifiedAt()).isEqualTo(NOW);
    assertThat(compared.verifiedByName()).isEqualTo("Lò Thị Viết");
    assertThat(events.get(events.size() - 1))
        .isEqualTo(
            new DocumentChanged(
                dossier.id,
                kept.id(),
                GuardedDossier.REQUIREMENT,
                Kind.VERIFIED,
                dossier.writer.officialId(),
                Map.of()));

    dossier.holdsStep = false;
    assertRefused("GUARD-403", () -> verify(compared));
  }

  @Test
  void the_right_scan_takes_the_place_of_the_wrong_one_which_can_still_be_read()
      throws IOException {
    byte[] wrongBytes = Samples.pdf();
    byte[] rightBytes = Samples.pdf();
    DocumentView wrong = verify(upload(dossier.writer, LETTER, "sai.pdf", wrongBytes));
    DocumentView right = replace(wrong.id(), "Chụp nhầm giấy của người khác.", rightBytes);

    assertThat(documents.list(dossier.id)).containsExactly(right);
    assertThat(right.replaces()).isEqualTo(wrong.id());
    assertThat(right.number()).isEqualTo("31-CV/ĐU");
    assertThat(right.verifiedAt()).as("nobody compared the new scan").isNull();
    assertThat(bytes(dossier.reader, right.id())).isEqualTo(rightBytes);
    assertThat(bytes(dossier.reader, wrong.id())).isEqualTo(wrongBytes);
    assertThat(cards.earlier(dossier.reader, dossier.id, right.id()))
        .extracting(DocumentView::id)
        .containsExactly(wrong.id());
    DocumentChanged told = lastTold();
    assertThat(told.particulars())
        .containsEntry("replaces", wrong.id().toString())
        .containsEntry("reason", "Chụp nhầm giấy của người khác.");
  }

  @Test
  void a_scan_is_not_replaced_by_itself_nor_without_a_reason_nor_twice() {
    byte[] pdf = Samples.pdf();
    DocumentView wrong = upload("sai.pdf", pdf);
    assertRefused("DOCUMENT-006", () -> replace(wrong.id(), "Nhầm.", pdf));
    assertRefused("DOCUMENT-023", () -> replace(wrong.id(), " ", Samples.pdf()));
    replace(wrong.id(), "Nhầm.", Samples.pdf());
    assertRefused("DOCUMENT-001", () -> replace(wrong.id(), "Nhầm.", Samples.pdf()));
  }

  @Test
  void what_hoso_printed_is_neither_corrected_nor_compared_nor_replaced() {
    DocumentView receipt =
        inTransaction(
            () ->
                documents.keepOfficialPaper(
                    dossier.id, "1-KNĐ", "Giấy tiếp nhận", Samples.pdf(), dossier.writer));
    assertThat(receipt.secrecy()).isEqualTo(SecrecyLevel.NONE);
    assertRefused("DOCUMENT-009", () -> correct(dossier.writer, receipt, LETTER));
    assertRefused("DOCUMENT-009", () -> verify(receipt));
    assertRefused("DOCUMENT-009", () -> replace(receipt.id(), "Nhầm.", Samples.pdf()));
  }

  @Test
  void a_long_scan_is_cut_into_papers_and_kept_behind_them() throws IOException {
    byte[] bytes = Samples.pages(6);
    DocumentView scan = upload("Hồ sơ.pdf", bytes);
    List<DocumentView> papers =
        cut(scan, new Cut("1-KNĐ", 1, 2), new Cut("2-KNĐ", 3, 5), new Cut("3-KNĐ", 6, 6));

    assertThat(documents.list(dossier.id)).containsExactlyElementsOf(papers);
    assertThat(papers)
        .extracting(DocumentView::requirementCode, DocumentView::fileName)
        .containsExactly(
            tuple("1-KNĐ", "Hồ sơ (trang 1-2).pdf"),
            tuple("2-KNĐ", "Hồ sơ (trang 3-5).pdf"),
            tuple("3-KNĐ", "Hồ sơ (trang 6-6).pdf"));
    try (var second = Loader.loadPDF(bytes(dossier.reader, papers.get(1).id()))) {
      assertThat(second.getNumberOfPages()).isEqualTo(3);
      assertThat(second.getPage(0).getMediaBox().getHeight()).isEqualTo(300 + 3);
    }
    assertThat(papers).allMatch(paper -> scan.id().equals(paper.cutFrom()));
    assertThat(bytes(dossier.reader, scan.id())).isEqualTo(bytes);
    assertThat(cards.earlier(dossier.reader, dossier.id, papers.get(0).id()))
        .extracting(DocumentView::id)
        .containsExactly(scan.id());
    assertThat(lastTold().kind()).isEqualTo(Kind.CUT);
  }

  @Test
  void the_same_pages_cut_again_are_the_same_file_and_refused() {
    byte[] bytes = Samples.pages(3);
    cut(upload("a.pdf", bytes), new Cut("1-KNĐ", 1, 2));
    DocumentView again = upload("b.pdf", bytes);
    assertRefused("DOCUMENT-006", () -> cut(again, new Cut("2-KNĐ", 1, 2)));
    assertThat(documents.list(dossier.id))
        .as("the refused cut took nothing away")
        .hasSize(2)
        .contains(again);
  }

  @Test
  void ranges_that_cannot_be_are_refused_one_by_one() {
    DocumentView scan = upload("a.pdf", Samples.pages(4));
    assertThatThrownBy(
            () ->
                cut(
                    scan,
                    new Cut("1-KNĐ", 1, 2),
                    new Cut("2-KNĐ", 2, 3),
                    new Cut("3-KNĐ", 0, 1),
                    new Cut("3-KNĐ", 4, 3),
                    new Cut("3-KNĐ", 4, 5)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(
                        tuple("cuts[1].firstPage", "overlap"),
                        tuple("cuts[2].firstPage", "range"),
                        tuple("cuts[3].firstPage", "range"),
                        tuple("cuts[4].firstPage", "range")));
    assertThatThrownBy(() -> cut(scan, new Cut("1-KNĐ", 1, 4)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(FieldError::code)
                    .containsExactly("wholeScan"));
    assertThat(documents.list(dossier.id)).containsExactly(scan);
  }

  @Test
  void a_picture_is_not_cut() {
    DocumentView picture = upload("anh.png", Samples.picture("png"));
    assertRefused("DOCUMENT-025", () -> cut(picture, new Cut("1-KNĐ", 1, 1)));
  }

  @Test
  void a_pdf_whose_password_only_forbids_changes_is_cut_like_any_other() {
    DocumentView scan = upload("khoa.pdf", Samples.protectedPdf());
    assertThat(cut(scan, new Cut("1-KNĐ", 1, 1))).hasSize(1);
  }

  @Test
  void no_page_goes_to_a_type_that_is_only_recorded() {
    DocumentView scan = upload("a.pdf", Samples.pages(2));
    assertRefused("DOCUMENT-020", () -> cut(scan, new Cut(GuardedDossier.RECORD_ONLY, 1, 1)));
  }

  private static Map<String, String> change(String field, String name, String after) {
    return Map.of("field", field, "name", name, "before", "", "after", after);
  }

  private DocumentChanged lastTold() {
    return events.stream()
        .filter(DocumentChanged.class::isInstance)
        .map(DocumentChanged.class::cast)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private DocumentView record(PaperDetails details) {
    return inTransaction(
        () -> documents.record(dossier.writer, dossier.id, GuardedDossier.RECORD_ONLY, details));
  }

  private DocumentView uploadRecordOnly(Documents where) {
    return inTransaction(
        () ->
            where.upload(
                dossier.writer,
                dossier.id,
                GuardedDossier.RECORD_ONLY,
                LETTER,
                "a.pdf",
                new ByteArrayInputStream(Samples.pdf()),
                -1));
  }

  private DocumentView correct(CurrentUser by, DocumentView paper, PaperDetails details) {
    return inTransaction(() -> cards.correct(by, dossier.id, paper.id(), details, paper.version()));
  }

  private DocumentView verify(DocumentView paper) {
    return inTransaction(
        () -> cards.verify(dossier.writer, dossier.id, paper.id(), paper.version()));
  }

  private DocumentView replace(UUID wrong, String reason, byte[] right) {
    return inTransaction(
        () ->
            documents.replace(
                dossier.writer,
                dossier.id,
                wrong,
                reason,
                "dung.pdf",
                new ByteArrayInputStream(right),
                right.length));
  }

  private List<DocumentView> cut(DocumentView scan, Cut... cuts) {
    return inTransaction(
        () -> scans.cut(dossier.writer, dossier.id, scan.id(), List.of(cuts), scan.version()));
  }

  private static void assertRefused(String code, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}

package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.TestPdf;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.file.PaperFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** A paper from its draft to its issue. */
@IntegrationTest
class SigningTest {

  private static final byte[] PDF = TestPdf.onePage();

  @Autowired AdmissionLine line;
  @Autowired Signings signings;
  @Autowired Documents documents;
  @Autowired Dossiers dossiers;
  @Autowired WholeDossiers states;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Histories histories;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired PaperFiles paperFiles;

  private UnitView cell;
  private UUID dossier;
  private StepRecordView step;
  private CurrentUser appraiser;

  @BeforeEach
  void a_decision_that_waits_for_its_paper() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    cell = line.newCell(Place.UNDER_PROVINCE);
    dossier = line.open(cell);
    line.advanceTo(dossier, "draftPaper");
    step = line.claim(dossier);
    appraiser = line.worker(step);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_draft_names_the_person_and_leaves_number_and_day_open() throws IOException {
    SigningFile draft = signings.makeDraft(appraiser, dossier);
    String person = states.of(appraiser, dossier).about();
    assertThat(words(bytes(draft)))
        .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG ỦY XÃ SƠN HÀ", "ĐẢNG BỘ TỈNH ĐÔNG GIANG")
        .contains("QUYẾT ĐỊNH", "Kết nạp quần chúng " + person + " vào Đảng")
        .contains("Số            -QĐ/", "ngày      tháng      năm")
        .contains("Nghị quyết số 05-NQ/CB ngày 07/09/2026", "kết quả thẩm định ngày 07/09/2026")
        .contains(
            "hội nghị Ban Thường vụ Đảng ủy xã Sơn Hà ngày 07/09/2026",
            "T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ SƠN HÀ")
        .doesNotContain("{{", "…/…");
    assertThat(draft.version()).isEqualTo(1);
    assertThat(draft.made()).isTrue();
    assertThat(draft.fileName()).isEqualTo("Quyết định kết nạp đảng viên.docx");
  }

  @Test
  void a_draft_is_shown_as_pdf_with_the_words_of_its_word_file() throws IOException {
    SigningFile made = signings.makeDraft(appraiser, dossier);
    String person = states.of(appraiser, dossier).about();
    assertThat(PaperText.of(signings.shown(appraiser, dossier, made.id()).pdf()))
        .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "QUYẾT ĐỊNH", person, "T/M BAN THƯỜNG VỤ")
        .contains("Nơi nhận:");
    SigningFile edited = upload(appraiser, inWord("Điều 9. Câu thêm bằng tay <b>&amp;</b>."));
    assertThat(PaperText.of(signings.shown(appraiser, dossier, edited.id()).pdf()))
        .contains("Điều 9. Câu thêm bằng tay <b>&amp;</b>.");
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    assertThat(
            catchThrowableOfType(Problem.class, () -> signings.shown(secretary, dossier, made.id()))
                .code())
        .isEqualTo("SIGNING-002");
  }

  @Test
  void a_draft_is_printed_once_for_each_content_and_anew_where_what_was_kept_is_lost()
      throws IOException {
    SigningFile made = signings.makeDraft(appraiser, dossier);
    String printed = PaperText.of(signings.shown(appraiser, dossier, made.id()).pdf());
    byte[] mark = "%PDF kept, not printed again".getBytes(StandardCharsets.UTF_8);
    jdbc.sql("update hoso.printed_draft set pdf_sha256 = ? where pdf_sha256 = ?")
        .params(paperFiles.keepPrinted(mark).orElseThrow(), kept(made).getFileName().toString())
        .update();
    assertThat(signings.shown(appraiser, dossier, made.id()).pdf()).isEqualTo(mark);

    SigningFile edited = upload(appraiser, inWord("Điều 9. Câu khác."));
    assertThat(PaperText.of(signings.shown(appraiser, dossier, edited.id()).pdf()))
        .as("another content is another paper")
        .contains("Điều 9. Câu khác.");

    Files.delete(kept(made));
    assertThat(PaperText.of(signings.shown(appraiser, dossier, made.id()).pdf()))
        .isEqualTo(printed);
    assertThat(kept(made)).exists();
  }

  private Path kept(SigningFile draft) throws IOException {
    String sha256 =
        jdbc.sql("select pdf_sha256 from hoso.printed_draft where word_sha256 = ?")
            .param(draft.sha256())
            .query(String.class)
            .single();
    return paperFiles.open(sha256).getFile().toPath();
  }

  @Test
  void what_was_drafted_before_papers_had_a_code_is_of_the_paper_at_hand() throws IOException {
    SigningFile now = signings.makeDraft(appraiser, dossier);
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "draftPaper");
    step = line.claim(dossier);
    appraiser = line.worker(step);
    jdbc.sql(
            """
            insert into hoso.signing_file (id, dossier_id, task_id, paper, kind, version, made, file_name, media_type, size,
              sha256, added_at, added_by, added_by_name, step_name)
            select gen_random_uuid(), ?, ?, '', kind, version, made, file_name, media_type, size, sha256, added_at, added_by,
              added_by_name, step_name
            from hoso.signing_file where id = ?
            """)
        .params(dossier, step.id(), now.id())
        .update();
    SigningView view = signings.view(appraiser, dossier);
    assertThat(view.title()).isEqualTo("Quyết định kết nạp đảng viên");
    assertThat(view.drafts()).extracting(SigningFile::version).containsExactly(1);
    assertThat(bytes(view.drafts().get(0))).isNotEmpty();
    assertThat(upload(appraiser, inWord("Điều 1. Sửa.")).version()).isEqualTo(2);
    line.issue(dossier);
    assertThat(line.open(dossier)).containsExactly("returnResult");
  }

  private static byte[] inWord(String text) throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText(text);
      word.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void what_is_edited_in_word_comes_back_as_the_next_version_and_sending_back_loses_nothing()
      throws IOException {
    byte[] first = bytes(signings.makeDraft(appraiser, dossier));
    byte[] edited = withPart(first, "docProps/custom.xml", "<a/>");
    assertThat(upload(appraiser, edited).version()).isEqualTo(2);
    line.complete(dossier, "drafted");
    CurrentUser head = holder();
    tasks.claim(head, line.current(dossier).id());
    upload(head, withPart(first, "docProps/custom.xml", "<b/>"));
    line.complete(dossier, "sendBack", "draftPaper");
    assertThat(line.open(dossier)).containsExactly("draftPaper");
    assertThat(signings.view(appraiser, dossier).drafts())
        .extracting(SigningFile::version, SigningFile::made, SigningFile::stepName)
        .containsExactly(
            tuple(4, false, "Ký nháy"),
            tuple(3, true, "Dự thảo văn bản"),
            tuple(2, false, "Dự thảo văn bản"),
            tuple(1, true, "Dự thảo văn bản"));
    assertThat(bytes(signings.view(appraiser, dossier).drafts().get(2))).isEqualTo(edited);
  }

  @Test
  void nothing_is_handed_up_without_a_draft_of_this_run() {
    assertThat(refusal("drafted"))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("paper", "missing"));
    line.complete(dossier, "drafted");
    line.complete(dossier, "sendBack", "draftPaper");
    line.claim(dossier);
    assertThat(refusal("drafted")).extracting(FieldError::code).containsExactly("missing");
  }

  @Test
  void nothing_counts_as_signed_without_the_signed_file_of_this_run() {
    line.advanceTo(dossier, "signPaper");
    line.claim(dossier);
    signed();
    line.complete(dossier, "sendBack", "draftPaper");
    line.advanceTo(dossier, "signPaper");
    line.claim(dossier);
    assertThat(refusal("signed")).extracting(FieldError::code).containsExactly("missing");
    assertThat(signings.view(holder(), dossier).signed()).hasSize(1);
  }

  @Test
  void the_signed_paper_is_kept_bit_for_bit_and_becomes_the_result_of_the_dossier()
      throws Exception {
    line.advanceTo(dossier, "signPaper");
    line.claim(dossier);
    SigningFile file = signed();
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
    assertThat(file.sha256()).isEqualTo(digest);
    complete("signed", null);
    complete("numbered", "07-QĐ/ĐU");
    assertThat(states.of(holder(), dossier).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    line.complete(dossier, "issued");
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    var issued =
        documents.list(secretary, dossier).stream()
            .filter(paper -> paper.kind() == DocumentKind.ISSUED)
            .toList();
    assertThat(issued)
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper.requirementCode()).isEqualTo("9-KNĐ");
              assertThat(paper.number()).isEqualTo("07-QĐ/ĐU");
              assertThat(paper.issuedOn()).isEqualTo(LocalDate.of(2026, 9, 7));
              assertThat(paper.issuer()).isEqualTo("Đảng ủy xã Sơn Hà");
              assertThat(paper.signer()).startsWith("Trần Thị Thử");
              assertThat(paper.sha256()).isEqualTo(digest);
            });
    var content = documents.content(secretary, dossier, issued.get(0).id());
    assertThat(content.file().getContentAsByteArray()).isEqualTo(PDF);
    assertThat(states.of(secretary, dossier).status()).isEqualTo(DossierStatus.DECIDED);
    assertThat(events())
        .containsSubsequence(
            "PaperDrafted",
            "PaperInitialled",
            "PaperSigned",
            "PaperNumbered",
            "PaperIssued",
            "DossierDecided");
    assertThat(histories.verify(dossier).whole()).isTrue();
  }

  @Test
  void what_was_issued_stays_in_the_dossier() {
    line.advanceTo(dossier, "returnResult");
    line.claim(dossier);
    CurrentUser clerk = holder();
    UUID issued =
        documents.list(dossier).stream()
            .filter(paper -> paper.kind() == DocumentKind.ISSUED)
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(code(() -> documents.remove(clerk, dossier, issued))).isEqualTo("DOCUMENT-009");
  }

  @Test
  void a_refusal_is_told_by_a_notice() throws IOException {
    UUID refused = line.open(cell);
    line.advanceTo(refused, "decideDossier");
    line.complete(refused, "refused");
    StepRecordView drafting = line.claim(refused);
    CurrentUser by = line.holder(drafting.positionId());
    assertThat(signings.view(by, refused).title()).isEqualTo("Thông báo không kết nạp đảng viên");
    SigningFile draft = signings.makeDraft(by, refused);
    assertThat(words(signings.content(by, refused, draft.id()).file().getContentAsByteArray()))
        .contains("THÔNG BÁO", "-TB/")
        .doesNotContain("QUYẾT ĐỊNH");
    line.issue(refused);
    assertThat(documents.list(refused))
        .filteredOn(paper -> paper.kind() == DocumentKind.ISSUED)
        .extracting(paper -> paper.requirementCode(), paper -> paper.title())
        .containsExactly(tuple("TB-KNĐ", "Thông báo không kết nạp đảng viên"));
    assertThat(line.open(refused)).containsExactly("returnRefusal");
  }

  @Test
  void a_number_stands_for_one_paper_of_its_unit_kind_and_year() {
    waitsForItsNumber(dossier);
    complete("numbered", "12-QĐ/ĐU");
    waitsForItsNumber(line.open(cell));
    for (String same : List.of("12-QĐ/ĐU", "012-QĐ/ĐU", "12/QĐ-UBND", "12-qđ/ĐU")) {
      assertThat(refusal("numbered", same)).as(same).isEqualTo("taken");
    }
    assertThat(refusal("numbered", "12")).as("no kind of paper").isEqualTo("pattern");
    complete("numbered", "12a-QĐ/ĐU");
    assertThat(signings.view(holder(), dossier).number()).isEqualTo("12a-QĐ/ĐU");
  }

  @Test
  void the_same_number_is_free_for_another_kind_another_year_and_another_unit() {
    waitsForItsNumber(dossier);
    complete("numbered", "12-QĐ/ĐU");
    waitsForItsNumber(line.open(cell));
    complete("numbered", "12-TB/ĐU");
    waitsForItsNumber(line.open(line.newCell(Place.UNDER_PROVINCE)));
    complete("numbered", "12/QĐ-UBND");
    dossier = line.open(cell);
    line.advanceTo(dossier, "numberPaper");
    clock.moveTo(Instant.parse("2027-01-04T02:00:00Z"));
    line.claim(dossier);
    complete("numbered", "12-QĐ/ĐU");
    assertThat(line.open(dossier)).containsExactly("issuePaper");
  }

  @Test
  void a_draft_is_word_without_macros_and_a_signed_paper_is_pdf() throws IOException {
    byte[] word = bytes(signings.makeDraft(appraiser, dossier));
    assertThat(code(() -> upload(appraiser, PDF))).isEqualTo("SIGNING-004");
    byte[] macros = withPart(word, "word/vbaProject.bin", "macro");
    assertThat(code(() -> upload(appraiser, macros))).isEqualTo("DOCUMENT-007");
    line.advanceTo(dossier, "signPaper");
    line.claim(dossier);
    CurrentUser leader = holder();
    assertThat(code(() -> signed(leader, word, "a.docx"))).isEqualTo("SIGNING-005");
    assertThat(code(() -> signed(leader, PDF, "a.docx"))).isEqualTo("DOCUMENT-004");
    byte[] nothing = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
    assertThat(code(() -> signed(leader, nothing, "a.pdf")))
        .as("a PDF without a page is signed by nobody")
        .isEqualTo("DOCUMENT-007");
    assertThat(signings.view(leader, dossier).signed()).isEmpty();
  }

  @Test
  void drafts_are_read_by_those_who_write_and_sign_and_by_nobody_below() {
    SigningFile draft = signings.makeDraft(appraiser, dossier);
    for (CurrentUser below : List.of(line.holder(cell.id(), Role.SECRETARY), intake())) {
      assertThat(code(() -> signings.view(below, dossier))).isEqualTo("SIGNING-002");
      assertThat(code(() -> signings.content(below, dossier, draft.id()))).isEqualTo("SIGNING-002");
    }
    UUID decider = unit(PartCapacity.DECIDER);
    for (Role role : List.of(Role.STANDING_COMMITTEE, Role.OFFICE_CLERK)) {
      CurrentUser signing = line.holder(decider, role);
      if (dossiers.visible(signing, dossier)) {
        assertThat(signings.view(signing, dossier).actions()).as(role.name()).isEmpty();
      }
    }
    CurrentUser elsewhere =
        line.holder(line.newCell(Place.UNDER_PROVINCE).parentId(), Role.STANDING_COMMITTEE);
    assertThat(code(() -> signings.view(elsewhere, dossier))).isEqualTo("DOSSIER-001");
  }

  @Test
  void only_who_has_claimed_the_step_adds_to_the_paper_and_only_at_its_step() {
    assertThat(signings.view(appraiser, dossier).actions())
        .containsExactly("makeDraft", "uploadDraft");
    assertThat(code(() -> signed(appraiser, PDF, "a.pdf"))).isEqualTo("SIGNING-003");
    tasks.release(appraiser, step.id());
    assertThat(signings.view(appraiser, dossier).actions()).isEmpty();
    assertThat(code(() -> signings.makeDraft(appraiser, dossier))).isEqualTo("SIGNING-003");
    line.advanceTo(dossier, "initialPaper");
    assertThat(code(() -> signings.makeDraft(appraiser, dossier))).isEqualTo("SIGNING-003");
    line.advanceTo(dossier, "numberPaper");
    line.claim(dossier);
    CurrentUser clerk = holder();
    assertThat(signings.view(clerk, dossier).actions()).isEmpty();
    assertThat(code(() -> signed(clerk, PDF, "a.pdf"))).isEqualTo("SIGNING-003");
  }

  @Test
  void before_the_decision_there_is_no_paper() {
    UUID early = line.open(cell);
    line.advanceTo(early, "decideDossier");
    CurrentUser decider = line.holder(line.current(early).positionId());
    assertThat(code(() -> signings.view(decider, early))).isEqualTo("SIGNING-001");
  }

  private void waitsForItsNumber(UUID id) {
    dossier = id;
    line.advanceTo(dossier, "numberPaper");
    line.claim(dossier);
  }

  private CurrentUser holder() {
    return line.worker(line.current(dossier));
  }

  private CurrentUser intake() {
    return line.holder(unit(PartCapacity.INTAKE), Role.INTAKE_CLERK);
  }

  private UUID unit(PartCapacity part) {
    return dossiers.unitOf(dossier, part).orElseThrow();
  }

  private SigningFile upload(CurrentUser by, byte[] content) {
    return signings.uploadDraft(
        by, dossier, "du-thao.docx", new ByteArrayInputStream(content), content.length);
  }

  private SigningFile signed() {
    return signed(holder(), PDF, "da-ky.pdf");
  }

  private SigningFile signed(CurrentUser by, byte[] content, String name) {
    return signings.uploadSigned(
        by, dossier, name, new ByteArrayInputStream(content), content.length);
  }

  private byte[] bytes(SigningFile file) throws IOException {
    return signings.content(appraiser, dossier, file.id()).file().getContentAsByteArray();
  }

  private void complete(String outcome, String number) {
    StepRecordView open = line.current(dossier);
    CurrentUser by = line.worker(open);
    StepRecordView held = open.holderId() == null ? tasks.claim(by, open.id()) : open;
    ObjectNode data = line.form(held, outcome);
    if (number != null) {
      data.put("paperNumber", number);
    }
    tasks.complete(by, held.id(), new CompleteRequest(outcome, data, held.version()));
  }

  private List<FieldError> refusal(String outcome) {
    return catchThrowableOfType(Problem.class, () -> complete(outcome, null)).errors();
  }

  private String refusal(String outcome, String number) {
    List<FieldError> errors =
        catchThrowableOfType(Problem.class, () -> complete(outcome, number)).errors();
    assertThat(errors).extracting(FieldError::field).containsExactly("paperNumber");
    return errors.get(0).code();
  }

  private List<String> events() {
    CurrentUser reader = line.holder(cell.id(), Role.SECRETARY);
    return histories.of(reader, dossier).stream().map(HistoryLine::kind).toList();
  }

  private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(Problem.class, call).code();
  }

  private static String words(byte[] docx) throws IOException {
    try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
        var text = new XWPFWordExtractor(word)) {
      return text.getText();
    }
  }

  /** The same file with one more part inside. */
  private static byte[] withPart(byte[] docx, String name, String content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}

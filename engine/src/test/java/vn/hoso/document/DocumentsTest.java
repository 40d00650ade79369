package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.hoso.IntegrationTest;
import vn.hoso.document.GuardedDossier.Refusal;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;

@IntegrationTest
class DocumentsTest {

  private static final Instant NOW = Instant.parse("2026-10-05T02:30:00Z");

  @Autowired private DocumentRepository repository;
  @Autowired private Sniffer sniffer;
  @Autowired private PlatformTransactionManager transactions;
  @TempDir private Path home;

  private final GuardedDossier dossier = new GuardedDossier();
  private final List<Object> events = new ArrayList<>();
  private TransactionTemplate transaction;
  private Documents documents;

  @BeforeEach
  void documents_with_a_guarded_dossier() {
    transaction = new TransactionTemplate(transactions);
    documents =
        new Documents(
            () -> dossier,
            repository,
            new FileStore(home.toString(), DataSize.ofKilobytes(400)),
            sniffer,
            events::add,
            Clock.fixed(NOW, HosoClock.ZONE));
  }

  @Test
  void a_paper_is_kept_with_its_details_and_its_bytes() throws IOException {
    byte[] pdf = Samples.pdf();
    var details =
        new PaperDetails(
            null,
            " 12-NQ/CB\u0000 ",
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2027, 9, 30),
            "Chi bộ thôn Đông");

    DocumentView kept = upload(dossier.writer, details, "Nghị quyết.PDF", pdf);

    assertThat(documents.list(dossier.reader, dossier.id)).containsExactly(kept);
    assertThat(kept.requirementCode()).isEqualTo(GuardedDossier.REQUIREMENT);
    assertThat(kept.number()).isEqualTo("12-NQ/CB");
    assertThat(kept.issuer()).isEqualTo("Chi bộ thôn Đông");
    assertThat(kept.expiresOn()).isEqualTo(LocalDate.of(2027, 9, 30));
    assertThat(kept.fileName()).isEqualTo("Nghị quyết.PDF");
    assertThat(kept.mediaType()).isEqualTo("application/pdf");
    assertThat(kept.size()).isEqualTo(pdf.length);
    assertThat(kept.sha256()).isEqualTo(sha256(pdf));
    assertThat(kept.uploadedAt()).isEqualTo(NOW);
    assertThat(kept.uploadedByName()).isEqualTo("Lò Thị Viết");
    assertThat(kept.kind()).isEqualTo(DocumentKind.UPLOADED);
    assertThat(bytes(dossier.reader, kept.id())).isEqualTo(pdf);
  }

  @Test
  void pictures_and_word_documents_are_taken_by_their_content() {
    assertThat(upload("anh.jpg", Samples.picture("jpg")).mediaType()).isEqualTo("image/jpeg");
    assertThat(upload("anh.JPEG", Samples.picture("jpg")).mediaType()).isEqualTo("image/jpeg");
    assertThat(upload("anh.png", Samples.picture("png")).mediaType()).isEqualTo("image/png");
    assertThat(upload("Lý lịch.docx", Samples.docx()).mediaType())
        .isEqualTo(MediaKind.DOCX.mediaType());
  }

  @Test
  void adding_removing_and_reading_are_told_to_whoever_records_them() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    inTransaction(() -> documents.content(dossier.reader, dossier.id, kept.id()));
    remove(dossier.writer, kept.id());

    UUID writer = dossier.writer.officialId();
    String code = GuardedDossier.REQUIREMENT;
    assertThat(events)
        .containsExactly(
            new DocumentKept(dossier.id, kept.id(), code, DocumentKind.UPLOADED, writer),
            new DocumentRead(dossier.id, kept.id(), dossier.reader.officialId()),
            new DocumentRemoved(dossier.id, kept.id(), code, writer));
  }

  @Test
  void a_removed_paper_counts_no_more_but_can_still_be_read() throws IOException {
    byte[] pdf = Samples.pdf();
    DocumentView kept = upload("a.pdf", pdf);

    remove(dossier.writer, kept.id());
    remove(dossier.writer, kept.id());

    assertThat(documents.list(dossier.id)).isEmpty();
    assertThat(bytes(dossier.reader, kept.id())).isEqualTo(pdf);
    assertThat(upload("a.pdf", pdf).id()).as("may come again").isNotEqualTo(kept.id());
  }

  @Test
  void the_same_content_is_refused_in_the_same_dossier_and_the_answer_says_where_it_is() {
    byte[] pdf = Samples.pdf();
    DocumentView first = upload("a.pdf", pdf);

    DocumentProblem problem = refusal("other name.pdf", pdf);

    assertThat(problem.code()).isEqualTo("DOCUMENT-006");
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.properties()).containsEntry("documentId", first.id());
    assertThat(problem.text().vi()).contains(GuardedDossier.REQUIREMENT);
    assertThat(documents.list(dossier.id)).hasSize(1);
  }

  @Test
  void the_same_content_in_two_dossiers_lies_on_disk_once() throws IOException {
    byte[] pdf = Samples.pdf();
    upload("a.pdf", pdf);
    var other = new GuardedDossier();
    var store = new FileStore(home.toString(), DataSize.ofKilobytes(400));
    var elsewhere =
        new Documents(
            () -> other, repository, store, sniffer, events::add, Clock.systemUTC());
    inTransaction(
        () ->
            elsewhere.upload(
                other.writer,
                other.id,
                GuardedDossier.REQUIREMENT,
                PaperDetails.none(),
                "b.pdf",
                new ByteArrayInputStream(pdf),
                -1));

    assertThat(filesOnDisk()).hasSize(1);
    assertThat(elsewhere.list(other.id)).hasSize(1);
  }

  @Test
  void a_failed_transaction_leaves_no_row_and_at_most_a_file_nobody_names() {
    byte[] pdf = Samples.pdf();
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      send(dossier.writer, PaperDetails.none(), "a.pdf", pdf, pdf.length);
                      throw new IllegalStateException("the step after it failed");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(documents.list(dossier.id)).isEmpty();
    assertThat(upload("a.pdf", pdf).sha256()).isEqualTo(sha256(pdf));
  }

  @Test
  void refused_files_leave_nothing_on_disk() throws IOException {
    refusal("a.pdf", new byte[0]);
    refusal("a.pdf", "not a pdf".getBytes(StandardCharsets.UTF_8));
    refusal("a.pdf", new byte[500 * 1024]);
    assertThat(filesOnDisk()).isEmpty();
  }

  @Test
  void an_empty_file_is_refused() {
    assertThat(refusal("a.pdf", new byte[0]).code()).isEqualTo("DOCUMENT-005");
  }

  @Test
  void a_file_over_the_limit_is_refused_by_what_is_read_and_by_what_is_announced() {
    byte[] big = new byte[400 * 1024 + 1];
    assertThat(refusal("a.pdf", big).status()).isEqualTo(413);
    DocumentProblem announced =
        catchThrowableOfType(
            DocumentProblem.class,
            () -> send(dossier.writer, PaperDetails.none(), "a.pdf", Samples.pdf(), big.length));
    assertThat(announced.code()).isEqualTo("DOCUMENT-002");
    assertThat(DocumentProblem.tooLarge(20 * 1024 * 1024).text().vi()).contains("20 MB");
  }

  @Test
  void content_of_another_kind_is_refused_whatever_its_name_says() {
    var texts = Map.of("a.pdf", "MZ\u0090 exe", "b.pdf", "<html><script>x</script></html>");
    texts.forEach(
        (name, text) ->
            assertThat(refusal(name, text.getBytes(StandardCharsets.ISO_8859_1)).code())
                .isEqualTo("DOCUMENT-003"));
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertThat(refusal("c.png", svg).status()).isEqualTo(415);
  }

  @Test
  void a_zip_that_is_no_word_document_is_refused() {
    byte[] sheet = Samples.zip(Map.of("[Content_Types].xml", new byte[1], "xl/workbook.xml", new byte[1]));
    assertThat(refusal("a.docx", sheet).code()).isEqualTo("DOCUMENT-003");
    assertThat(refusal("a.docx", Samples.zip(Map.of("a.txt", new byte[1]))).code())
        .isEqualTo("DOCUMENT-003");
  }

  @Test
  void an_extension_that_does_not_agree_with_the_content_is_refused() {
    for (String name : List.of("a.docx", "a.pdf.exe", "pdf", "a")) {
      assertThat(refusal(name, Samples.pdf()).code()).as(name).isEqualTo("DOCUMENT-004");
    }
    assertThat(refusal("a.pdf", Samples.docx()).text().vi()).contains("DOCX");
  }

  @Test
  void a_word_document_with_macros_is_refused() {
    byte[] macros = Samples.docxWith("word/vbaProject.bin", new byte[] {1});
    assertUnsafe(refusal("a.docx", macros), "macros");
  }

  @Test
  void a_word_document_behind_a_password_is_refused() {
    assertUnsafe(refusal("a.docx", Samples.locked(Samples.docx())), "encrypted");
    assertUnsafe(refusal("a.docx", Samples.lockedByOffice()), "encrypted");
  }

  @Test
  void a_word_document_that_explodes_when_unpacked_is_refused() {
    assertUnsafe(refusal("a.docx", Samples.bomb()), "tooBigInside");
  }

  @Test
  void a_damaged_word_document_is_refused() {
    byte[] whole = Samples.docx();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertUnsafe(refusal("a.docx", half), "damaged");
  }

  @Test
  void wrong_details_are_refused_field_by_field() {
    var details =
        new PaperDetails(
            "t".repeat(301),
            "n".repeat(101),
            LocalDate.of(2026, 10, 6),
            LocalDate.of(2026, 10, 5),
            null);
    DocumentProblem problem =
        catchThrowableOfType(
            DocumentProblem.class, () -> upload(dossier.writer, details, "a.pdf", Samples.pdf()));
    assertThat(problem.code()).isEqualTo("DOCUMENT-008");
    assertThat(problem.errors())
        .extracting(FieldError::field)
        .containsExactly("title", "number", "issuedOn", "expiresOn");
  }

  @Test
  void who_may_not_see_the_dossier_learns_nothing_of_its_papers() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    var stranger = dossier.stranger;
    assertRefused(404, () -> upload(stranger, PaperDetails.none(), "b.pdf", Samples.pdf()));
    assertRefused(404, () -> documents.list(stranger, dossier.id));
    assertRefused(404, () -> documents.content(stranger, dossier.id, kept.id()));
    assertRefused(404, () -> documents.remove(stranger, dossier.id, kept.id()));
  }

  @Test
  void who_may_only_read_neither_adds_nor_removes() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    assertRefused(403, () -> upload(dossier.reader, PaperDetails.none(), "b.pdf", Samples.pdf()));
    assertRefused(403, () -> documents.remove(dossier.reader, dossier.id, kept.id()));
    assertThat(documents.list(dossier.id)).containsExactly(kept);
  }

  @Test
  void a_closed_dossier_takes_no_papers() {
    dossier.closed = true;
    assertRefused(409, () -> upload("a.pdf", Samples.pdf()));
  }

  @Test
  void a_required_document_the_procedure_does_not_know_is_refused() {
    assertRefused(
        422,
        () ->
            documents.upload(
                dossier.writer,
                dossier.id,
                "99-XYZ",
                PaperDetails.none(),
                "a.pdf",
                InputStream.nullInputStream(),
                -1));
  }

  @Test
  void a_document_of_another_dossier_is_not_found_here() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    var other = new GuardedDossier();
    var elsewhere =
        new Documents(
            () -> other,
            repository,
            new FileStore(home.toString(), DataSize.ofKilobytes(400)),
            sniffer,
            events::add,
            Clock.systemUTC());
    assertThatThrownBy(() -> elsewhere.content(other.writer, other.id, kept.id()))
        .isInstanceOfSatisfying(
            DocumentProblem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    assertThatThrownBy(() -> elsewhere.remove(other.writer, other.id, kept.id()))
        .isInstanceOf(DocumentProblem.class);
  }

  @Test
  void an_official_paper_is_kept_and_stays() throws IOException {
    byte[] pdf = Samples.pdf();
    DocumentView receipt =
        inTransaction(
            () ->
                documents.keepOfficialPaper(
                    dossier.id, "01", "Giấy tiếp nhận hồ sơ", pdf, dossier.writer));

    assertThat(receipt.kind()).isEqualTo(DocumentKind.OFFICIAL);
    assertThat(receipt.fileName()).isEqualTo("01 - Giấy tiếp nhận hồ sơ.pdf");
    assertThat(receipt.issuedOn()).isEqualTo(LocalDate.of(2026, 10, 5));
    assertThat(bytes(dossier.reader, receipt.id())).isEqualTo(pdf);
    assertThatThrownBy(() -> remove(dossier.writer, receipt.id()))
        .isInstanceOfSatisfying(
            DocumentProblem.class,
            problem -> assertThat(problem.code()).isEqualTo("DOCUMENT-009"));
  }

  private DocumentView upload(String name, byte[] content) {
    return upload(dossier.writer, PaperDetails.none(), name, content);
  }

  private DocumentView upload(CurrentUser by, PaperDetails details, String name, byte[] content) {
    return inTransaction(() -> send(by, details, name, content, content.length));
  }

  private DocumentView send(
      CurrentUser by, PaperDetails details, String name, byte[] content, long size) {
    return documents.upload(
        by,
        dossier.id,
        GuardedDossier.REQUIREMENT,
        details,
        name,
        new ByteArrayInputStream(content),
        size);
  }

  private DocumentProblem refusal(String name, byte[] content) {
    return catchThrowableOfType(
        DocumentProblem.class,
        () ->
            inTransaction(() -> send(dossier.writer, PaperDetails.none(), name, content, -1)));
  }

  private void remove(CurrentUser by, UUID documentId) {
    transaction.executeWithoutResult(status -> documents.remove(by, dossier.id, documentId));
  }

  private byte[] bytes(CurrentUser by, UUID documentId) throws IOException {
    return inTransaction(() -> documents.content(by, dossier.id, documentId))
        .file()
        .getContentAsByteArray();
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }

  private static void assertUnsafe(DocumentProblem problem, String code) {
    assertThat(problem.code()).isEqualTo("DOCUMENT-007");
    assertThat(problem.errors()).extracting(FieldError::code).containsExactly(code);
  }

  private static void assertRefused(int status, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Refusal.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }

  private List<Path> filesOnDisk() throws IOException {
    try (var paths = Files.walk(home)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

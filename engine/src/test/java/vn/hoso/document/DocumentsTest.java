package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.IntegrationTest;
import vn.hoso.document.GuardedDossier.Refusal;
import vn.hoso.file.MediaKind;

@IntegrationTest
class DocumentsTest extends GuardedDocuments {

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
            new DocumentKept(
                dossier.id, kept.id(), code, DocumentKind.UPLOADED, writer, kept.sha256()),
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
  void a_file_that_lies_under_a_paper_kept_from_the_sender_becomes_a_paper_of_his_own()
      throws IOException {
    byte[] pdf = Samples.pdf();
    DocumentView kept =
        inTransaction(
            () ->
                documents.upload(
                    dossier.writer,
                    dossier.id,
                    "2-KNĐ",
                    PaperDetails.none(),
                    "a.pdf",
                    new ByteArrayInputStream(pdf),
                    -1));
    dossier.keptFromAll = Set.of("2-KNĐ");
    DocumentView own = upload("b.pdf", pdf);
    assertThat(documents.list(dossier.writer, dossier.id)).containsExactly(own);
    assertThat(documents.list(dossier.id)).containsExactly(kept, own);
    assertThat(filesOnDisk()).hasSize(1);

    assertThatThrownBy(() -> upload("c.pdf", pdf)).as("his own once").hasMessage("DOCUMENT-006");
    remove(dossier.writer, own.id());
    assertThat(upload("b.pdf", pdf).id()).as("may come again").isNotEqualTo(own.id());
  }

  @Test
  void the_same_content_in_two_dossiers_lies_on_disk_once() throws IOException {
    byte[] pdf = Samples.pdf();
    upload("a.pdf", pdf);
    var other = new GuardedDossier();
    Documents elsewhere = documentsOf(other);
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
  void a_document_of_another_dossier_is_not_found_here() {
    DocumentView kept = upload("a.pdf", Samples.pdf());
    var other = new GuardedDossier();
    Documents elsewhere = documentsOf(other);
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
            DocumentProblem.class, problem -> assertThat(problem.code()).isEqualTo("DOCUMENT-009"));
  }

  private static void assertRefused(int status, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Refusal.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

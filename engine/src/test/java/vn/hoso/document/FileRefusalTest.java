package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.hoso.IntegrationTest;
import vn.hoso.document.GuardedDossier.Refusal;
import vn.hoso.file.FileProblem;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;

@IntegrationTest
class FileRefusalTest extends GuardedDocuments {

  @Test
  void the_same_content_is_refused_in_the_same_dossier_and_the_answer_says_where_it_is() {
    byte[] pdf = Samples.pdf();
    DocumentView first = upload("a.pdf", pdf);

    Problem problem = refusal("other name.pdf", pdf);

    assertThat(problem.code()).isEqualTo("DOCUMENT-006");
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.properties()).containsEntry("documentId", first.id());
    assertThat(problem.text().vi()).contains(GuardedDossier.REQUIREMENT);
    assertThat(documents.list(dossier.id)).hasSize(1);
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
    FileProblem announced =
        catchThrowableOfType(
            FileProblem.class,
            () -> send(dossier.writer, PaperDetails.none(), "a.pdf", Samples.pdf(), big.length));
    assertThat(announced.code()).isEqualTo("DOCUMENT-002");
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
    byte[] sheet =
        Samples.zip(Map.of("[Content_Types].xml", new byte[1], "xl/workbook.xml", new byte[1]));
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
            "9".repeat(101),
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
  @ExtendWith(OutputCaptureExtension.class)
  void a_broken_file_is_told_to_its_sender_and_nothing_of_it_stands_in_the_log(
      CapturedOutput output) {
    String whole = new String(Samples.pdf(), StandardCharsets.ISO_8859_1);
    List<String> broken =
        List.of(
            whole.replace("/Length", "/Lengtx"),
            whole.replace("endobj", "secret"),
            whole.replace(" obj", " 0bj"),
            whole.replace("xref", "none"),
            whole.replace("/Type", "/Tipe"),
            whole.replace("/FlateDecode", "/LZWDecode"),
            whole.replace("/Font", "/Fond"),
            whole.replace("stream\n", "stream\nsecret"),
            whole.replace("<<", "<( secret"));
    for (String each : broken) {
      refusal("a.pdf", each.getBytes(StandardCharsets.ISO_8859_1));
    }
    assertThat(output.getAll()).isEmpty();
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

  private Problem refusal(String name, byte[] content) {
    return catchThrowableOfType(
        Problem.class,
        () -> inTransaction(() -> send(dossier.writer, PaperDetails.none(), name, content, -1)));
  }

  private static void assertUnsafe(Problem problem, String code) {
    assertThat(problem.code()).isEqualTo("DOCUMENT-007");
    assertThat(problem.errors()).extracting(FieldError::code).containsExactly(code);
  }

  private static void assertRefused(int status, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Refusal.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }
}

package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.SecrecyLevel;

class PaperDetailsCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  private static final PaperDetails WHOLE =
      new PaperDetails(
          "Nghị quyết giới thiệu đoàn viên ưu tú",
          "12-NQ/ĐTN",
          LocalDate.of(2026, 9, 1),
          LocalDate.of(2027, 9, 1),
          "Đoàn thanh niên xã Sơn Hà",
          LocalDate.of(2026, 9, 3),
          LocalDate.of(2026, 9, 1),
          "Vàng A Ký",
          SigningForm.ON_BEHALF,
          CopyKind.ORIGINAL,
          2,
          "Tủ hồ sơ số 3, Văn phòng Đảng ủy",
          SecrecyLevel.CONFIDENTIAL);

  @Test
  void a_paper_with_everything_noted_is_taken_as_it_is() {
    assertThat(PaperDetailsCheck.cleaned(WHOLE, TODAY)).isEqualTo(WHOLE);
    assertThat(PaperDetailsCheck.cleanedRecord(WHOLE, TODAY)).isEqualTo(WHOLE);
  }

  @Test
  void text_is_brought_to_one_spelling() {
    var typed =
        new PaperDetails(
            Normalizer.normalize(" Đơn xin vào Đảng\t", Normalizer.Form.NFD),
            "12 – QĐ/TU",
            null,
            null,
            "   ");
    var clean = PaperDetailsCheck.cleaned(typed, TODAY);
    assertThat(clean.title()).isEqualTo("Đơn xin vào Đảng");
    assertThat(clean.number()).isEqualTo("12-QĐ/TU");
    assertThat(clean.issuer()).isNull();
  }

  @Test
  void every_field_at_fault_is_named() {
    var wrong =
        new PaperDetails(
            "t".repeat(301),
            "mười hai",
            TODAY.plusDays(1),
            TODAY.minusDays(5),
            "i".repeat(301),
            TODAY.minusDays(1),
            null,
            "s".repeat(151),
            null,
            null,
            0,
            "l".repeat(301),
            null);
    assertThat(errors(wrong))
        .extracting(FieldError::field, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("title", "tooLong"),
            tuple("number", "form"),
            tuple("issuer", "tooLong"),
            tuple("signer", "tooLong"),
            tuple("sheets", "range"),
            tuple("location", "tooLong"),
            tuple("issuedOn", "inFuture"),
            tuple("receivedOn", "beforeIssue"),
            tuple("expiresOn", "beforeIssue"));
  }

  @Test
  void a_day_of_receipt_to_come_and_a_last_day_before_the_effect_are_refused() {
    var wrong =
        new PaperDetails(
            null,
            null,
            null,
            TODAY,
            null,
            TODAY.plusDays(1),
            TODAY.plusDays(1),
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(errors(wrong))
        .extracting(FieldError::field, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("receivedOn", "inFuture"), tuple("expiresOn", "beforeEffect"));
  }

  @Test
  void a_day_no_paper_can_carry_is_refused() {
    assertThat(errors(PaperDetails.issued(LocalDate.of(1899, 12, 31))))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("issuedOn", "range"));
  }

  @Test
  void a_paper_kept_without_its_file_needs_day_issuer_and_place() {
    var problem =
        catchThrowableOfType(
            DocumentProblem.class,
            () -> PaperDetailsCheck.cleanedRecord(PaperDetails.none(), TODAY));
    assertThat(problem.errors())
        .extracting(FieldError::field)
        .containsExactly("issuedOn", "issuer", "location");
    assertThat(problem.errors()).extracting(FieldError::code).containsOnly("required");
  }

  private static java.util.List<FieldError> errors(PaperDetails wrong) {
    return catchThrowableOfType(
            DocumentProblem.class, () -> PaperDetailsCheck.cleaned(wrong, TODAY))
        .errors();
  }
}

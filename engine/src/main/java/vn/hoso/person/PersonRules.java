package vn.hoso.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.OldEncoding;

/** What a person's data must look like before they enter the register. */
final class PersonRules {

  private static final Pattern CCCD = Pattern.compile("[0-9]{12}");
  private static final Pattern CMND = Pattern.compile("[0-9]{9}");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}' .-]{0,99}");
  private static final int EARLIEST_BIRTH = 1900;
  private static final int LONGEST_HOMETOWN = 200;

  private PersonRules() {}

  /** The same request with its texts composed, blanks taken out and a missing kind made NONE. */
  static RegisterPersonRequest tidy(RegisterPersonRequest written) {
    String number = blankToNull(written.identityNumber());
    return new RegisterPersonRequest(
        name(written.fullName()),
        written.gender(),
        written.birthYear(),
        written.birthMonth(),
        written.birthDay(),
        number == null ? null : number.replaceAll("\\s", ""),
        written.identityKind() == null ? IdentityKind.NONE : written.identityKind(),
        blankToNull(text(written.hometown())),
        written.homeUnitId(),
        written.acceptDuplicates());
  }

  /** Word processors make ’ of the sign that belongs to names: H'Yéo. */
  private static String name(String written) {
    String text = text(written);
    return text == null ? null : text.replaceAll("[’‘ʼ´`]", "'");
  }

  /** Composed, with single blanks between words; null stays null. */
  static String text(String written) {
    return written == null ? null : Letters.composed(written).strip().replaceAll("\\s+", " ");
  }

  static List<FieldError> errors(RegisterPersonRequest request, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    if (request.fullName() == null || !NAME.matcher(request.fullName()).matches()) {
      errors.add(
          error("fullName", "name", "Nhập họ và tên bằng chữ.", "Give the full name in letters."));
    }
    OldEncoding.errors("fullName", request.fullName()).ifPresent(errors::add);
    if (errors.isEmpty() && !Letters.plainLatin(request.fullName())) {
      errors.add(FieldError.character("fullName"));
    }
    OldEncoding.errors("hometown", request.hometown()).ifPresent(errors::add);
    if (request.gender() == null) {
      errors.add(error("gender", "required", "Chọn giới tính.", "Choose the gender."));
    }
    if (request.hometown() != null && !Letters.inOneLine(request.hometown())) {
      errors.add(FieldError.character("hometown"));
    } else if (request.hometown() != null && request.hometown().length() > LONGEST_HOMETOWN) {
      errors.add(error("hometown", "length", "Tối đa 200 ký tự.", "At most 200 characters."));
    }
    checkBirth(request, today, errors);
    checkIdentity(request, errors);
    return errors;
  }

  private static void checkBirth(
      RegisterPersonRequest request, LocalDate today, List<FieldError> errors) {
    Integer year = request.birthYear();
    if (year == null || year < EARLIEST_BIRTH || year > today.getYear()) {
      errors.add(
          error("birthYear", "range", "Năm sinh không hợp lệ.", "Not a possible birth year."));
    } else if (request.birthDay() != null && request.birthMonth() == null) {
      errors.add(
          error("birthMonth", "required", "Có ngày thì phải có tháng.", "A day needs its month."));
    } else if (!isPast(year, orOne(request.birthMonth()), orOne(request.birthDay()), today)) {
      errors.add(
          error("birthDay", "date", "Ngày sinh không hợp lệ.", "Not a possible birth date."));
    }
  }

  private static boolean isPast(int year, int month, int day, LocalDate today) {
    try {
      return !LocalDate.of(year, month, day).isAfter(today);
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static void checkIdentity(RegisterPersonRequest request, List<FieldError> errors) {
    String number = request.identityNumber();
    boolean right =
        switch (request.identityKind()) {
          case CCCD -> number != null && CCCD.matcher(number).matches();
          case CMND -> number != null && CMND.matcher(number).matches();
          case NONE -> number == null;
        };
    if (!right) {
      errors.add(
          error(
              "identityNumber",
              "format",
              "Căn cước công dân có 12 chữ số, chứng minh nhân dân có 9 chữ số;"
                  + " không có giấy tờ thì để trống số.",
              "A citizen identity card has 12 digits, the older card 9;"
                  + " leave the number empty where there is no paper."));
    }
  }

  private static int orOne(Integer part) {
    return part == null ? 1 : part;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static FieldError error(String field, String code, String vi, String en) {
    return new FieldError(field, code, vi, en);
  }
}

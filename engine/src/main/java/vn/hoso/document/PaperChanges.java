package vn.hoso.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a correction changed, in words for the history: field, name, before and after. */
final class PaperChanges {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();
  private static final Map<String, Function<PaperDetails, Object>> VALUES = new LinkedHashMap<>();

  static {
    field("number", "Số, ký hiệu", PaperDetails::number);
    field("title", "Trích yếu", PaperDetails::title);
    field("issuer", "Cơ quan ban hành", PaperDetails::issuer);
    field("issuedOn", "Ngày ban hành", PaperDetails::issuedOn);
    field("receivedOn", "Ngày nhận", PaperDetails::receivedOn);
    field("effectiveFrom", "Ngày có hiệu lực", PaperDetails::effectiveFrom);
    field("expiresOn", "Ngày hết hạn", PaperDetails::expiresOn);
    field("signer", "Người ký", PaperDetails::signer);
    field("signingForm", "Hình thức ký", word(PaperDetails::signingForm, SigningForm::mark));
    field("copyKind", "Bản chính, bản sao", word(PaperDetails::copyKind, CopyKind::label));
    field("sheets", "Số tờ", PaperDetails::sheets);
    field("location", "Nơi lưu bản chính", PaperDetails::location);
    field("secrecy", "Độ mật", word(PaperDetails::secrecy, level -> level.label()));
  }

  private PaperChanges() {}

  /** One entry per field that is not what it was; days as ISO, nothing as the empty text. */
  static List<Map<String, String>> between(PaperDetails before, PaperDetails after) {
    return VALUES.entrySet().stream()
        .filter(
            field -> !Objects.equals(field.getValue().apply(before), field.getValue().apply(after)))
        .map(
            field ->
                Map.of(
                    "field", field.getKey(),
                    "name", NAMES.get(field.getKey()),
                    "before", Objects.toString(field.getValue().apply(before), ""),
                    "after", Objects.toString(field.getValue().apply(after), "")))
        .toList();
  }

  private static void field(String field, String name, Function<PaperDetails, Object> value) {
    NAMES.put(field, name);
    VALUES.put(field, value);
  }

  private static <T> Function<PaperDetails, Object> word(
      Function<PaperDetails, T> part, Function<T, String> word) {
    return paper -> part.apply(paper) == null ? null : word.apply(part.apply(paper));
  }
}

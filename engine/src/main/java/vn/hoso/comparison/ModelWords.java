package vn.hoso.comparison;

import java.util.Map;
import vn.hoso.shared.Text;

/** What officials call the elements of a model and what is said of them. */
final class ModelWords {

  private static final Map<String, Text> KINDS =
      Map.ofEntries(
          word("process", "quy trình", "the process"),
          word("participant", "khung quy trình", "the pool"),
          word("lane", "làn", "the lane"),
          word("startEvent", "điểm bắt đầu", "the start"),
          word("endEvent", "điểm kết thúc", "the end"),
          word("userTask", "bước", "the step"),
          word("serviceTask", "bước tự động", "the automatic step"),
          word("businessRuleTask", "bước hỏi bảng thẩm quyền", "the question to the table"),
          word("exclusiveGateway", "chỗ rẽ nhánh", "the branching"),
          word("parallelGateway", "chỗ chia việc song song", "the parallel branching"),
          word("subProcess", "nhóm bước", "the group of steps"),
          word("callActivity", "chỗ gọi quy trình dùng chung", "the call of a shared process"),
          word("boundaryEvent", "sự kiện trên bước", "the event on a step"),
          word("intermediateCatchEvent", "chỗ chờ", "the wait"),
          word("intermediateThrowEvent", "chỗ chuyển tiếp", "the link"),
          word("textAnnotation", "ghi chú trên sơ đồ", "the note on the drawing"));

  private static final Map<String, Text> VALUES =
      Map.ofEntries(
          word("property:timeLimit", "thời hạn", "limit"),
          word("property:timeLimitUnit", "đơn vị thời hạn", "unit of the limit"),
          word("property:timeLimitFrom", "tính từ", "counted from"),
          word("property:warnAt", "nhắc ở mức", "reminder at"),
          word("property:legalBasis", "căn cứ", "basis"),
          word("property:confidence", "độ tin cậy", "confidence"),
          word("property:from", "tính từ", "counted from"),
          word("property:to", "tính đến", "counted to"),
          word("property:extension", "kéo dài tối đa", "lengthened by at most"),
          word("property:extensionBasis", "căn cứ kéo dài", "basis of the extension"),
          word(
              "property:stepsExceed",
              "vì sao các bước cộng lại dài hơn",
              "why the steps exceed it"),
          word("property:label", "tên", "label"),
          word("property:labelEn", "tên tiếng Anh", "English label"),
          word("property:part", "bộ phận", "part"),
          word("property:role", "vai trò", "role"),
          word("property:form", "biểu mẫu", "form"),
          word("property:code", "ký hiệu bước", "code of the step"),
          word("property:nameEn", "tên tiếng Anh", "English name"),
          word("property:publicLabel", "tên công khai", "public label"),
          word("property:publicLabelEn", "tên công khai tiếng Anh", "English public label"),
          word("property:readers", "ai được xem", "readers"),
          word("property:secret", "giữ kín với", "kept to"),
          word("property:onlyWhen", "chỉ khi", "only when"),
          word("property:papersDue", "giấy tờ phải có", "papers due"),
          word("property:waitUntil", "chờ đến", "waits until"),
          word("property:decision", "bảng quyết định", "table"),
          word("condition", "điều kiện", "condition"),
          word("default", "đường mặc định", "default way"),
          word("delegateExpression", "hành vi", "act"),
          word("calledElement", "quy trình được gọi", "called process"),
          word("attachedToRef", "gắn trên", "attached to"),
          word("documentation", "ghi chú", "documentation"),
          word("flowNodeRef", "các phần tử trong làn", "elements of the lane"));

  private ModelWords() {}

  /** What it is and what it is called; its id where it has no name. */
  static Text of(ModelFacts.Fact fact) {
    Text kind = KINDS.getOrDefault(fact.kind(), new Text(fact.kind(), fact.kind()));
    String name = fact.name().isEmpty() ? fact.id() : fact.name();
    String english = fact.value(ModelFacts.PROPERTY + "nameEn");
    return new Text(
        kind.vi() + " " + Quoted.of(name),
        kind.en() + " " + Quoted.of(english.isEmpty() ? name : english));
  }

  static Text value(String key) {
    String plain =
        key.startsWith(ModelFacts.PROPERTY) ? key.substring(ModelFacts.PROPERTY.length()) : key;
    if (plain.startsWith("limit.")) {
      String last = plain.substring(plain.lastIndexOf('.') + 1);
      return VALUES.getOrDefault(ModelFacts.PROPERTY + last, new Text(last, last));
    }
    return VALUES.getOrDefault(key, new Text(plain, plain));
  }

  private static Map.Entry<String, Text> word(String key, String vi, String en) {
    return Map.entry(key, new Text(vi, en));
  }
}

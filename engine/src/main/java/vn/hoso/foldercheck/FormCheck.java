package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.hoso.folder.Finding;
import vn.hoso.form.FormSchema;

/** Whether a form asks what the screens can draw, and names only what it has itself. */
final class FormCheck {

  private static final Set<String> DRAWN = Set.of("string", "boolean", "array", "");

  private final String path;
  private final FormSchema form;
  private final List<Finding> findings = new ArrayList<>();

  private FormCheck(String path, FormSchema form) {
    this.path = path;
    this.form = form;
  }

  static List<Finding> findings(String path, FormSchema form) {
    FormCheck check = new FormCheck(path, form);
    JsonNode node = form.node();
    check.required(node, check.names());
    form.fields().forEach(check::field);
    return List.copyOf(check.findings);
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    form.fields().map(Map.Entry::getKey).forEach(names::add);
    return names;
  }

  /** Also inside {@code allOf}, {@code if} and {@code then}, but not inside the rows of a list. */
  private void required(JsonNode node, Set<String> names) {
    for (JsonNode name : node.path("required")) {
      if (!names.contains(name.asString())) {
        add(
            name.asString(),
            "Bắt buộc một ô không có trong biểu mẫu.",
            "A field is required that the form does not have.");
      }
    }
    node.path("allOf").forEach(each -> required(each, names));
    List.of("if", "then", "else").stream()
        .filter(node::has)
        .forEach(part -> required(node.get(part), names));
  }

  private void field(Map.Entry<String, JsonNode> field) {
    JsonNode asked = field.getValue();
    if (!DRAWN.contains(asked.path("type").asString(""))) {
      add(
          field.getKey(),
          "Màn hình không có ô cho kiểu “"
              + asked.path("type").asString()
              + "”; dùng string, boolean hoặc array.",
          "The screens have no control for \"" + asked.path("type").asString() + "\".");
    }
    if (asked.has("x-default")
        && !(asked.path("x-default").asString().equals("today")
            && asked.path("format").asString("").equals("date"))) {
      add(
          field.getKey(),
          "x-default chỉ dùng cho ngày, với giá trị today.",
          "x-default is for days alone, with the value today.");
    }
    ahead(field.getKey(), asked);
    for (JsonNode choice : asked.path("oneOf")) {
      if (choice.has("x-past") && !field.getKey().equals(FormSchema.OUTCOME)) {
        add(field.getKey(), "x-past chỉ dùng cho kết quả.", "x-past is for outcomes alone.");
      }
    }
    List<String> outcomes = form.choices(FormSchema.OUTCOME);
    for (JsonNode outcome : asked.path("x-outcomes")) {
      if (!outcomes.contains(outcome.asString())) {
        add(
            field.getKey(),
            "x-outcomes ghi kết quả không có: “" + outcome.asString() + "”.",
            "x-outcomes names an outcome that is not offered: \"" + outcome.asString() + "\".");
      }
    }
    String pattern = asked.path("pattern").asString("\\S");
    if (!pattern.equals("\\S") && !asked.has("x-refusal")) {
      add(
          field.getKey(),
          "Ô có pattern phải có x-refusal: câu nói với người ghi chưa đúng.",
          "A field with a pattern needs x-refusal: what is said to a wrong answer.");
    }
  }

  private void ahead(String field, JsonNode asked) {
    if (!asked.has("x-ahead")) {
      return;
    }
    boolean length =
        asked.path("x-ahead").asString("").matches("P[1-9][0-9]{0,3}[DMY]")
            && asked.path("format").asString("").equals("date");
    if (!length) {
      add(
          field,
          "x-ahead chỉ dùng cho ngày, ghi như P30D, P6M, P1Y.",
          "x-ahead is for days alone, written like P30D, P6M, P1Y.");
    }
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(path, element, vi, en));
  }
}

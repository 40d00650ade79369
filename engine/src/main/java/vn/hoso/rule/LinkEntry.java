package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Map;
import vn.hoso.shared.Text;

/** A line of {@code links:}. */
public record LinkEntry(
    String name,
    ProcedureLink.Kind kind,
    Text label,
    String to,
    List<String> outcomes,
    String fact,
    Boolean onDay,
    String by,
    Boolean automatic,
    Boolean subject,
    List<String> items,
    Map<String, String> itemValues,
    Map<String, String> asked,
    List<String> papers,
    Map<String, String> facts) {

  public ProcedureLink read() {
    return new ProcedureLink(
        given(name, "name"),
        given(kind, "kind"),
        given(label, "label"),
        given(to, "to"),
        outcomes == null ? List.of() : outcomes,
        fact,
        Boolean.TRUE.equals(onDay),
        given(by, "by"),
        Boolean.TRUE.equals(automatic),
        !Boolean.FALSE.equals(subject),
        items == null ? List.of() : items,
        itemValues == null ? Map.of() : itemValues,
        asked == null ? Map.of() : asked,
        papers == null ? List.of() : papers,
        facts == null ? Map.of() : facts);
  }
}

package vn.hoso.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * That another dossier goes on from one that has come so far.
 *
 * @param to slug of the procedure of the next dossier
 * @param outcomes decisions from which it goes on; empty for any
 * @param fact the dated fact that must be known; null for none
 * @param onDay whether that day must have come, and not only be known
 * @param by name of the part whose unit opens the next dossier
 * @param automatic whether HoSo opens it itself, as soon as it may be opened
 * @param subject whether it is about the same person
 * @param items outcomes of the items that are handed on from list to list; empty for none
 * @param itemValues what stands in their columns there, instead of what stands here
 * @param asked values that are answered at the next opening whatever was said here, by question
 * @param papers codes of the papers that are handed on
 * @param facts dated facts that are handed on: there, by the name here
 */
public record ProcedureLink(
    String name,
    Kind kind,
    Text label,
    String to,
    List<String> outcomes,
    @Nullable String fact,
    boolean onDay,
    String by,
    boolean automatic,
    boolean subject,
    List<String> items,
    Map<String, String> itemValues,
    Map<String, String> asked,
    List<String> papers,
    Map<String, String> facts) {

  /** How two dossiers hang together, seen from the later one. */
  public enum Kind {
    CONTINUES("Tiếp theo hồ sơ", "Continues"),
    RECOGNISES("Công nhận từ hồ sơ", "Recognises"),
    REPLACES("Thay cho hồ sơ", "Replaces"),
    ANSWERS("Trả lời hồ sơ", "Answers");

    private final Text label;

    Kind(String vi, String en) {
      this.label = new Text(vi, en);
    }

    public Text label() {
      return label;
    }
  }

  public ProcedureLink {
    outcomes = List.copyOf(outcomes);
    items = List.copyOf(items);
    itemValues = Map.copyOf(itemValues);
    asked = Map.copyOf(asked);
    papers = List.copyOf(papers);
    facts = Map.copyOf(facts);
  }
}

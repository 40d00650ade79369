package vn.hoso.limitchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.rule.RequiredDocument.ValidAt;

/**
 * The text of a {@code procedure.yml} with other values at the places where they stand; every other
 * letter, comments and order included, stays as its author wrote it.
 */
final class EditedDescription {

  private final String text;

  /** What is to stand instead, by where it begins; later ones are written first. */
  private final TreeMap<Integer, Change> changes = new TreeMap<>();

  private record Change(int end, String instead) {}

  private EditedDescription(String text) {
    this.text = text;
  }

  static String of(String text, List<LimitEdit> edits) {
    var edited = new EditedDescription(text);
    var root = composed(text);
    for (var edit : edits) {
      root.flatMap(node -> entry(node, edit)).ifPresent(entry -> edited.write(entry, edit));
    }
    return edited.written();
  }

  private static Optional<Node> composed(String text) {
    try {
      return new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(text);
    } catch (YamlEngineException unreadable) {
      throw new FolderRefused(
          ProcedureFolder.DESCRIPTION,
          "",
          "Không đọc được tệp này để sửa giá trị; hãy sửa trong thư mục.",
          "This file cannot be read so as to change values in it; change the folder.");
    }
  }

  /** The entry of the list that bears that code or name. */
  private static Optional<MappingNode> entry(Node root, LimitEdit edit) {
    boolean paper = edit.kind() == LimitEdit.Kind.DOCUMENT;
    return value(root, paper ? "documents" : "derived")
        .filter(SequenceNode.class::isInstance)
        .stream()
        .flatMap(list -> ((SequenceNode) list).getValue().stream())
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .filter(each -> edit.name().equals(scalar(each, paper ? "code" : "name")))
        .findFirst();
  }

  private void write(MappingNode entry, LimitEdit edit) {
    if (edit.kind() == LimitEdit.Kind.DOCUMENT) {
      int months = edit.timeLimit().amount();
      put(entry, "validityMonths", Integer.toString(months), null, "validityMonths");
      var at = edit.validAt() == null ? ValidAt.NEEDED : edit.validAt();
      put(entry, "validAt", at.name(), ValidAt.NEEDED.name(), "validityMonths");
      String confidence = scalar(entry, "confidence");
      put(entry, "validityConfidence", edit.confidence().code(), confidence, "validityMonths");
    } else {
      String length = scalar(entry, "minus") == null ? "plus" : "minus";
      put(entry, length, edit.limit(), null, length);
      boolean months = edit.unit().equals(LimitUnit.CALENDAR_MONTHS.code());
      put(entry, "unit", edit.unit(), months ? edit.unit() : null, length);
      put(entry, "confidence", edit.confidence().code(), null, length);
    }
    put(entry, "source", edit.legalBasis(), null, "confidence");
  }

  /**
   * @param without what holds where nothing is written
   * @param beside the key it is written before where there is none yet
   */
  private void put(MappingNode entry, String key, String value, String without, String beside) {
    var there = tuple(entry, key);
    if (there.isPresent()) {
      if (!value.equals(scalar(entry, key))) {
        replace(there.get().getValueNode(), scalarOf(value));
      }
    } else if (!value.equals(without)) {
      // Where the neighbour is not there either nothing is written, and reading it back tells.
      tuple(entry, beside)
          .ifPresent(neighbour -> insert(entry, neighbour.getKeyNode(), key, scalarOf(value)));
    }
  }

  private void replace(Node node, String value) {
    int start = at(node.getStartMark());
    int end = at(node.getEndMark());
    String before = text.substring(start, end);
    String blank = before.substring(before.stripTrailing().length());
    changes.put(start, new Change(end, value + blank));
  }

  private void insert(MappingNode entry, Node neighbour, String key, String value) {
    int start = at(neighbour.getStartMark());
    boolean flow = entry.getFlowStyle() == FlowStyle.FLOW;
    int column = neighbour.getStartMark().map(Mark::getColumn).orElseThrow();
    String written = key + ": " + value + (flow ? ", " : "\n" + " ".repeat(column));
    var others = changes.get(start);
    changes.put(start, new Change(start, (others == null ? "" : others.instead()) + written));
  }

  /** The parser counts letters, a Java text halves of some of them. */
  private int at(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }

  private String written() {
    var written = new StringBuilder(text);
    for (Map.Entry<Integer, Change> each : changes.descendingMap().entrySet()) {
      written.replace(each.getKey(), each.getValue().end(), each.getValue().instead());
    }
    return written.toString();
  }

  private static Optional<NodeTuple> tuple(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(each -> each.getKeyNode() instanceof ScalarNode at && at.getValue().equals(key))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Node> value(Node node, String key) {
    return tuple(node, key).map(NodeTuple::getValueNode);
  }

  private static String scalar(Node node, String key) {
    return value(node, key)
        .filter(ScalarNode.class::isInstance)
        .map(each -> ((ScalarNode) each).getValue())
        .orElse(null);
  }

  /** Codes and numbers stand bare; words are quoted, whatever letters they are of. */
  private static String scalarOf(String value) {
    if (value.matches("[A-Za-z0-9-]+")) {
      return value;
    }
    var quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(letter);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(letter);
              }
            });
    return quoted.append('"').toString();
  }
}

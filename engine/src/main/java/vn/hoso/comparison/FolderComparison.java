package vn.hoso.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;

/** Holds two folders of a procedure against each other, file by file. */
public final class FolderComparison {

  private static final ObjectMapper YAML = YAMLMapper.builder().build();
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private FolderComparison() {}

  /** Empty where nothing differs but how it is drawn and written. */
  public static List<Difference> of(ProcedureFolder before, ProcedureFolder after) {
    List<Difference> all = new ArrayList<>();
    Set<String> paths = new TreeSet<>(FolderComparison::inOrder);
    paths.addAll(before.files().keySet());
    paths.addAll(after.files().keySet());
    for (String path : paths) {
      byte[] then = before.files().get(path);
      byte[] now = after.files().get(path);
      if (then == null) {
        all.add(file(path, "Thêm tệp " + path + ".", "The file " + path + " is new."));
      } else if (now == null) {
        all.add(file(path, "Bỏ tệp " + path + ".", "The file " + path + " is taken away."));
      } else if (!Arrays.equals(then, now)) {
        all.addAll(changed(path, then, now));
      }
    }
    return List.copyOf(all);
  }

  /** Whether limits are all that differs. */
  public static boolean limitsOnly(List<Difference> differences) {
    return !differences.isEmpty()
        && differences.stream().allMatch(each -> each.kind() == DifferenceKind.LIMIT);
  }

  private static List<Difference> changed(String path, byte[] then, byte[] now) {
    try {
      if (path.endsWith(".bpmn")) {
        return ModelComparison.of(
            path, ModelFacts.of(Xml.parse(then, path)), ModelFacts.of(Xml.parse(now, path)));
      }
      if (path.endsWith(".dmn")) {
        return TableComparison.of(path, Xml.parse(then, path), Xml.parse(now, path));
      }
      if (path.equals(ProcedureFolder.DESCRIPTION)) {
        return TreeComparison.ofDescription(path, YAML.readTree(then), YAML.readTree(now));
      }
      if (path.startsWith(ProcedureFolder.FORMS)) {
        return TreeComparison.ofForm(path, JSON.readTree(then), JSON.readTree(now));
      }
      return LineComparison.of(path, then, now);
    } catch (FolderRefused | JacksonException unreadable) {
      return List.of(
          file(
              path,
              "Tệp " + path + " đã đổi; có bản không đọc được nên không so từng chỗ.",
              path + " has changed; one of the two cannot be read."));
    }
  }

  private static Difference file(String path, String vi, String en) {
    return Difference.of(DifferenceKind.FILE, path, vi, en);
  }

  /** The model first, then its tables, what describes it, forms and papers. */
  private static int inOrder(String one, String other) {
    int by = Integer.compare(rank(one), rank(other));
    return by == 0 ? one.compareTo(other) : by;
  }

  private static int rank(String path) {
    if (path.equals(ProcedureFolder.PROCESS)) {
      return 0;
    }
    if (path.endsWith(".bpmn")) {
      return 1;
    }
    if (path.endsWith(".dmn")) {
      return 2;
    }
    return path.equals(ProcedureFolder.DESCRIPTION) ? 3 : 4;
  }
}

package vn.hoso.folderintake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.FolderReader;

/** Two procedures of one name or one code could not be told apart; the first one keeps it. */
final class Twins {

  private final Set<String> slugs = new HashSet<>();
  private final Map<String, String> slugOfCode = new HashMap<>();

  /** What speaks against a folder beside those that were kept. */
  List<Finding> findings(ProcedureFolder folder) {
    List<Finding> findings = new ArrayList<>();
    if (slugs.contains(folder.slug())) {
      findings.add(
          finding(
              "",
              "Đã có thư mục tên " + folder.slug() + " trong bộ cài; hãy đặt tên khác.",
              "There is a folder named "
                  + folder.slug()
                  + " in the installation already; give it another name."));
    }
    code(folder)
        .filter(code -> !folder.slug().equals(slugOfCode.getOrDefault(code, folder.slug())))
        .ifPresent(code -> findings.add(twice(code, slugOfCode.get(code))));
    return findings;
  }

  /** Its name is taken from now on. */
  void met(ProcedureFolder folder) {
    slugs.add(folder.slug());
  }

  /** Its code is taken from now on. */
  void keep(ProcedureFolder folder) {
    met(folder);
    code(folder).ifPresent(code -> slugOfCode.putIfAbsent(code, folder.slug()));
  }

  static Finding twice(String code, String slug) {
    return finding(
        "code",
        "Mã " + code + " đã là mã của quy trình " + slug + "; mỗi quy trình một mã riêng.",
        "The code " + code + " is that of " + slug + " already; each procedure has its own.");
  }

  private static Finding finding(String element, String vi, String en) {
    return new Finding(ProcedureFolder.DESCRIPTION, element, vi, en);
  }

  private static Optional<String> code(ProcedureFolder folder) {
    try {
      return Optional.ofNullable(FolderReader.description(folder).code());
    } catch (FolderRefused unreadable) {
      return Optional.empty();
    }
  }
}

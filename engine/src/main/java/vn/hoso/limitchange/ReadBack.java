package vn.hoso.limitchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;
import vn.hoso.shared.FieldError;

/**
 * Whether a folder with other limits written into it says these limits, and no others than before.
 */
final class ReadBack {

  private ReadBack() {}

  /**
   * @throws LimitProblem LIMIT-005 (422) at the first {@code edits[n]} that spoils it
   */
  static void require(ProcedureFolder base, List<LimitEdit> edits) {
    if (fault(base, edits).isEmpty()) {
      return;
    }
    for (int i = 0; i < edits.size(); i++) {
      var found = fault(base, edits.subList(0, i + 1));
      if (found.isPresent()) {
        throw LimitProblem.wrong(
            List.of(
                new FieldError(
                    "edits[" + i + "].limit", "unreadable", found.get().vi(), found.get().en())));
      }
    }
  }

  private static Optional<Finding> fault(ProcedureFolder base, List<LimitEdit> edits) {
    try {
      var read = FolderReader.read(EditedFolder.of(base, edits));
      return edits.stream().filter(edit -> !says(read, edit)).findFirst().map(ReadBack::lost);
    } catch (FolderRefused unreadable) {
      return Optional.of(unreadable.finding());
    }
  }

  private static boolean says(Procedure read, LimitEdit edit) {
    return edit.standing(read)
        .filter(is -> is.timeLimit().equals(edit.timeLimit()))
        .filter(is -> Objects.equals(is.warnAt(), edit.warnAt()))
        .filter(is -> is.validAt() == edit.validAt())
        .filter(is -> is.confidence() == edit.confidence())
        .isPresent();
  }

  private static Finding lost(LimitEdit edit) {
    return new Finding(
        ProcedureFolder.DESCRIPTION,
        edit.place(),
        "Thư mục viết giá trị này theo cách không sửa được ở đây; hãy sửa trong thư mục.",
        "The folder writes this value in a way that is not changed here; change the folder.");
  }
}

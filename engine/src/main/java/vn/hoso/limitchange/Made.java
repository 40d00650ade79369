package vn.hoso.limitchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;

/** A draft as it is checked and foreseen; its folder is read once. */
final class Made {

  private final LimitDraft draft;
  private final Procedure before;
  private final ProcedureFolder base;
  private final ProcedureFolder folder;
  private @Nullable Procedure after;
  private @Nullable List<LimitDifference> differences;

  /**
   * @param base of the revision it was begun from
   */
  Made(LimitDraft draft, Procedure before, ProcedureFolder base) {
    this.draft = draft;
    this.before = before;
    this.base = base;
    this.folder = EditedFolder.of(base, draft.edits());
  }

  LimitDraft draft() {
    return draft;
  }

  Procedure before() {
    return before;
  }

  ProcedureFolder base() {
    return base;
  }

  ProcedureFolder folder() {
    return folder;
  }

  /**
   * @throws LimitProblem LIMIT-007 (409) where it cannot be read
   */
  Procedure after() {
    try {
      return read();
    } catch (FolderRefused unreadable) {
      throw LimitProblem.faulty(List.of(unreadable.finding()));
    }
  }

  boolean readable() {
    try {
      read();
      return true;
    } catch (FolderRefused unreadable) {
      return false;
    }
  }

  private Procedure read() {
    if (after == null) {
      after = FolderReader.read(folder);
    }
    return after;
  }

  List<LimitDifference> differences() {
    if (differences == null) {
      differences = LimitDifference.of(before, after());
    }
    return differences;
  }

  /** Whether it changes what no dossier on its way is counted anew by. */
  boolean newOnly() {
    return differences().stream().anyMatch(each -> !each.after().kind().ofModel());
  }

  /** Warnings nobody has given a reason for. */
  List<LimitWarning> unanswered() {
    return LimitWarning.of(this).stream()
        .filter(each -> draft.answer(each.key()).isEmpty())
        .toList();
  }
}

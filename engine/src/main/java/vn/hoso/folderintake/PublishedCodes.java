package vn.hoso.folderintake;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedures;

/** The codes of the procedures there are: each has its own. */
@Component
class PublishedCodes {

  private final Procedures procedures;

  PublishedCodes(Procedures procedures) {
    this.procedures = procedures;
  }

  /** A finding where another procedure has the folder's code. */
  List<Finding> taken(ProcedureFolder folder) {
    String code = code(folder);
    return procedures.published().stream()
        .filter(each -> !each.slug().equals(folder.slug()))
        .filter(each -> each.procedure().code().equals(code))
        .map(each -> Twins.twice(code, each.slug()))
        .distinct()
        .toList();
  }

  private static String code(ProcedureFolder folder) {
    try {
      return FolderReader.description(folder).code();
    } catch (FolderRefused unreadable) {
      return "";
    }
  }
}
